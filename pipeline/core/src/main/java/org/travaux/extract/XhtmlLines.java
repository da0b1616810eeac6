package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.extract.Line.Gap;
import org.travaux.extract.structure.Block.Role;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Listens to the XHTML that Tika makes of a file and keeps its lines, with what the format says of
 * paragraphs, headings, notes and pages.
 */
final class XhtmlLines extends DefaultHandler {

    /** How far the elements of a format can be trusted. */
    enum Trust {
        /** Each paragraph is an element, and a line's end within it is mere white space (HTML). */
        ELEMENTS_ONLY,
        /** Each paragraph is an element; a line's end within it was typed (Word, RTF, ODT). */
        ELEMENTS,
        /** Elements are guesses from the place on the page, or mail's own lines (PDF, mail). */
        LINES
    }

    /** More characters than this are not a document but an attack, or a mistake. */
    static final int MOST_CHARACTERS = 20_000_000;

    /** Thrown where a file has more text than a document can have. */
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "td",
                    "th",
                    "tr",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "table",
                    "ul",
                    "ol",
                    "dl",
                    "body",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "center",
                    "address",
                    "hr",
                    "title");
    private static final Set<String> SKIPPED =
            Set.of("title", "script", "style", "head", "annotation", "hidden");

    private static final Map<String, String> DIVISIONS =
            Map.of(
                    "page", "page",
                    "annotation", "annotation",
                    "footnote", "note",
                    "endnote", "note");

    private static final Pattern COMMENT = Pattern.compile("\tComment by [^:\n]{0,80}: ");

    /** How Tika marks the place of a note of a Word file. */
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d+\\]");

    /** Styles of the paragraphs in a page's margins. */
    private static final Set<String> PAGE_STYLES = Set.of("header", "footer");

    /** The name under which a parser of ours says what it doubts. */
    private static final String WARNING = "travaux:warning";

    private final Trust trust;
    private final TrackedChanges changes;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    private Gap gap = Gap.HARD;
    private int page;
    private int skipping;
    private int notes;
    private int headings;
    private int margins;
    private int characters;
    private int comments;
    private int commentsKept;
    private Optional<PrintedLine> printed = Optional.empty();
    private final List<String> warnings = new ArrayList<>();
    private final Scans scans = new Scans();
    private boolean afterUnread;

    XhtmlLines(Trust trust) {
        this(trust, TrackedSide.AFTER);
    }

    /** Of a file with tracked changes the lines of one side are kept. */
    XhtmlLines(Trust trust, TrackedSide side) {
        this.trust = trust;
        this.changes = new TrackedChanges(side);
    }

    List<Line> lines() {
        return lines;
    }

    /** The number of pages seen, 0 where the format has none. */
    int pages() {
        return page;
    }

    /** The pages that are mere pictures. */
    Scans scans() {
        return scans;
    }

    /** What the parser doubts. */
    List<String> warnings() {
        return warnings;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String kind = kindOf(name, attributes);
        open.add(kind);
        if (kind.equals("br")) {
            text.append('\n');
        } else if (BLOCKS.contains(name)) {
            endBlock();
        }
        if (trust == Trust.LINES && kind.equals("p")) {
            printed = PrintedLine.of(attributes);
        } else if (WARNING.equals(attributes.getValue("name"))) {
            warnings.add(attributes.getValue("content"));
        }
        skipping += SKIPPED.contains(kind) ? 1 : 0;
        if (kind.equals("revision") || kind.equals("comment")) {
            changes.begin(name, attributes, text.length());
        }
        commentsKept += kind.equals("comment") && skipping == 0 ? 1 : 0;
        notes += isNote(kind) ? 1 : 0;
        headings += kind.equals("heading") ? 1 : 0;
        margins += kind.equals("margin") ? 1 : 0;
        if (kind.equals("page")) {
            page++;
            afterUnread |= scans.isLastUnread();
            scans.page(attributes);
            gap = trust == Trust.LINES ? Gap.PAGE : Gap.HARD;
        }
    }

    /** A comment stands beside the text as a note does. */
    private static boolean isNote(String kind) {
        return kind.equals("note") || kind.equals("comment");
    }

    private String kindOf(String name, Attributes attributes) {
        String style = attributes.getValue("class");
        Optional<String> tracked =
                style == null ? Optional.empty() : changes.kindOf(name, style, attributes);
        if (tracked.isPresent()) {
            return tracked.get();
        }
        if (name.equals("div") && style != null) {
            return DIVISIONS.getOrDefault(style, name);
        }
        if (name.equals("p") && PAGE_STYLES.contains(String.valueOf(style))) {
            return "margin";
        }
        return name.matches("h[1-6]") ? "heading" : name;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (BLOCKS.contains(name)) {
            endBlock();
            printed = Optional.empty();
        }
        String kind = open.remove(open.size() - 1);
        if (kind.equals("revision") || kind.equals("comment")) {
            changes.end(text.length());
        }
        skipping -= SKIPPED.contains(kind) ? 1 : 0;
        notes -= isNote(kind) ? 1 : 0;
        headings -= kind.equals("heading") ? 1 : 0;
        margins -= kind.equals("margin") ? 1 : 0;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new TooLarge();
        }
        if (skipping > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            boolean space = trust == Trust.ELEMENTS_ONLY && Character.isWhitespace(chars[i]);
            text.append(space ? ' ' : chars[i]);
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        if (trust == Trust.LINES) {
            characters(chars, start, length);
        }
    }

    private void endBlock() {
        if (trust == Trust.ELEMENTS) {
            cutComments();
        }
        if (text.length() > 0) {
            int begin = 0;
            for (String raw : Characters.lineEnds(text.toString()).split("\n", -1)) {
                add(raw, changes.within(raw, begin));
                begin += raw.length() + 1;
            }
            text.setLength(0);
        }
        changes.forget();
        Gap between = trust == Trust.LINES ? Gap.BLANK : Gap.HARD;
        gap = gap == Gap.PAGE ? Gap.PAGE : between;
    }

    /** Comments in the margin of a Word file stand behind the paragraph's text. */
    private void cutComments() {
        Matcher comment = COMMENT.matcher(text);
        int begin = -1;
        while (comment.find()) {
            begin = begin < 0 ? comment.start() : begin;
            comments++;
        }
        if (begin >= 0) {
            text.setLength(begin);
        }
    }

    /** How many comments were left out. */
    int comments() {
        return comments;
    }

    /** How many comments were kept, apart from the text. */
    int commentsKept() {
        return commentsKept;
    }

    /** What is to be said of the file's tracked changes; empty if it has none. */
    String changes() {
        return changes.summary();
    }

    private void add(String raw, List<Mark> marks) {
        String words = Characters.clean(NOTE_MARK.matcher(raw).replaceAll(""));
        if (words.isEmpty()) {
            gap = gap == Gap.WRAP ? Gap.BLANK : gap;
            return;
        }
        Line line =
                printed.map(known -> known.line(words, page))
                        .orElseGet(
                                () ->
                                        new Line(
                                                words,
                                                gap,
                                                TextLines.indent(raw),
                                                page,
                                                role(),
                                                Line.Reach.UNKNOWN,
                                                marks));
        // What stood on a page that was not read may have come between.
        lines.add(afterUnread ? line.after(Gap.HARD) : line);
        afterUnread &= line.role() == Role.FURNITURE;
        gap = Gap.WRAP;
    }

    private Role role() {
        if (margins > 0) {
            return Role.FURNITURE;
        }
        if (notes > 0) {
            return Role.FOOTNOTE;
        }
        return headings > 0 ? Role.HEADING : Role.PARAGRAPH;
    }
}
