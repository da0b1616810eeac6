package org.travaux.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.travaux.extract.structure.Block.Role;
import org.travaux.extract.structure.Openings;

/**
 * Finds the lines that belong to the page and not to the text: page numbers, job numbers, running
 * heads, rules, and the notes at the foot of a page.
 *
 * <p>A document's symbol is its masthead where it stands first and a running head from then on. A
 * line that recurs on three pages at their top or bottom, figures aside, is a running head whatever
 * it says.
 */
final class PageFurniture {

    private static final Pattern PAGE_LINE =
            Pattern.compile(
                    "[-–— ]*\\d{1,3}[-–— ]*|Please recycle\\W*|\\d{1,3} ?/ ?\\d{1,3}|[Pp]age \\d{1,3}(?: of \\d{1,3})?"
                            + "|/?(?:\\.\\.\\.|…)|[-_=*—–. ]{3,}|\\*{1,3}"
                            + "|(?:\\*{1,3} ?)?(?:Reissued|(?:Second|Third) reissue)\\b.{0,60}");
    private static final Pattern JOB_LINE =
            Pattern.compile(
                    "(?:\\d{1,3}(?:/\\d{1,3})? )?\\d{2}-\\d{5}\\*{0,3}(?: ?\\([A-Z]\\))?(?:"
                            + " \\d{1,3}(?:/\\d{1,3})?)?[\\d `'*.-]*"
                            + "|\\*[\\d ]{5,9}[A-Z]?\\*?[ *]*");
    private static final Pattern SYMBOL_LINE =
            Pattern.compile(
                    "(?:[AES]|ST)/[A-Z0-9/.-]*\\d(?:[A-Za-z0-9/.-]*[A-Za-z0-9])?"
                            + "(?: ?\\(\\d{4}\\))?\\*?(?: \\(?(?:Resumption|Part)[ IV\\d]*\\)?)?(?:"
                            + " ?[Pp]age \\d{1,3})?");
    private static final Pattern PAGE_OF_SYMBOL = Pattern.compile(" ?[Pp]age \\d{1,3}$");
    private static final Pattern RULE = Pattern.compile("_{5,}");
    private static final Pattern NOTE =
            Pattern.compile("(?:\\d{1,3}|\\*{1,3}) (?=[\\p{Lu}(“\"]).*");
    private static final Pattern CLOSED = Pattern.compile(".*[.;:,!?][\"”’)]*");
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int RUNNING = 3;

    /** Lines at the top of a page among which a running head can be. */
    private static final int TOP = 4;

    private final List<Line> lines;
    private final Set<String> running;

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        running = runningHeads(lines);
    }

    /** The lines, each with its role. */
    static List<Line> mark(List<Line> lines) {
        return new PageFurniture(lines).mark();
    }

    private List<Line> mark() {
        List<Line> marked = new ArrayList<>(lines.size());
        Set<String> symbols = new HashSet<>();
        boolean notes = false;
        for (Line line : lines) {
            notes &= !marked.isEmpty() && marked.get(marked.size() - 1).page() == line.page();
            if (line.role() != Role.PARAGRAPH) {
                marked.add(line);
            } else if (isFurniture(line, symbols)) {
                notes |= line.page() > 0 && RULE.matcher(line.text()).matches();
                marked.add(line.as(Role.FURNITURE));
            } else {
                notes &= !marked.isEmpty();
                marked.add(notes ? line.as(Role.FOOTNOTE) : line);
            }
        }
        return footnotesWithoutRule(headsBetween(marked));
    }

    /**
     * A running head between the first lines of a page that are known to belong to it: symbol,
     * title of the document, page number.
     */
    private static List<Line> headsBetween(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines);
        for (int i = 0; i + TOP < out.size(); i++) {
            Line line = out.get(i);
            boolean first = line.page() > 1 && pageAt(out, i - 1) != line.page();
            if (!first
                    || line.role() != Role.FURNITURE
                    || pageAt(out, i + 2 * TOP) != line.page()) {
                continue;
            }
            for (int last = i + TOP; last > i; last--) {
                if (out.get(last).role() == Role.FURNITURE
                        && out.subList(i, last).stream().allMatch(PageFurniture::canBeHead)) {
                    for (int between = i; between < last; between++) {
                        out.set(between, out.get(between).as(Role.FURNITURE));
                    }
                    break;
                }
            }
        }
        return out;
    }

    private static boolean canBeHead(Line line) {
        return line.role() == Role.FURNITURE
                || (line.text().length() <= 110
                        && !CLOSED.matcher(line.text()).matches()
                        && !Openings.startsNew(line.text()));
    }

    private boolean isFurniture(Line line, Set<String> symbols) {
        String text = line.text();
        if (text.length() > 120) {
            return false;
        }
        if (SYMBOL_LINE.matcher(text).matches()) {
            return line.page() > 1
                    || !symbols.add(PAGE_OF_SYMBOL.matcher(text).replaceAll(""))
                    || PAGE_OF_SYMBOL.matcher(text).find();
        }
        return PAGE_LINE.matcher(text).matches()
                || JOB_LINE.matcher(text).matches()
                || running.contains(masked(text));
    }

    private static String masked(String text) {
        return FIGURES.matcher(text).replaceAll("#");
    }

    private static Set<String> runningHeads(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (atEdge(lines, i)) {
                counts.merge(masked(lines.get(i).text()), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < RUNNING);
        counts.keySet().removeIf(text -> text.length() > 100 || text.isBlank());
        return counts.keySet();
    }

    /** Whether a line is among the first two or the last two of its page, and not on the first. */
    private static boolean atEdge(List<Line> lines, int at) {
        int page = lines.get(at).page();
        return page > 1 && (pageAt(lines, at - 2) != page || pageAt(lines, at + 2) != page);
    }

    private static int pageAt(List<Line> lines, int at) {
        return at < 0 || at >= lines.size() ? 0 : lines.get(at).page();
    }

    /**
     * Notes at the foot of a page that no rule announces: a run of lines up to the page's end that
     * begins with the number that the next note must have. The number must have stood in the page's
     * text before, behind a word or mark.
     */
    private static List<Line> footnotesWithoutRule(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines);
        int next = 1;
        for (int i = 0; i < out.size(); i++) {
            Line line = out.get(i);
            if (line.page() == 0 || line.role() == Role.FURNITURE) {
                continue;
            }
            if (line.role() == Role.PARAGRAPH && isNote(out, i, next)) {
                markToPageEnd(out, i);
            }
            if (out.get(i).role() == Role.FOOTNOTE && line.text().startsWith(next + " ")) {
                next++;
            }
        }
        return out;
    }

    private static boolean isNote(List<Line> lines, int at, int next) {
        Line line = lines.get(at);
        if (!line.text().startsWith(next + " ") || !NOTE.matcher(line.text()).matches()) {
            return false;
        }
        Pattern mark = Pattern.compile("[\\p{L},.;:)”\"] ?" + next + "(?:\\s|$)");
        for (int i = at - 1; i >= 0 && lines.get(i).page() == line.page(); i--) {
            if (mark.matcher(lines.get(i).text()).find()) {
                return linesLeft(lines, at) < 12;
            }
        }
        return false;
    }

    private static int linesLeft(List<Line> lines, int at) {
        int left = 0;
        while (at + left < lines.size() && lines.get(at + left).page() == lines.get(at).page()) {
            left++;
        }
        return left;
    }

    private static void markToPageEnd(List<Line> lines, int at) {
        int page = lines.get(at).page();
        for (int i = at; i < lines.size() && lines.get(i).page() == page; i++) {
            if (lines.get(i).role() == Role.PARAGRAPH) {
                lines.set(i, lines.get(i).as(Role.FOOTNOTE));
            }
        }
    }
}
