package org.travaux.extract.word;

import java.util.List;
import java.util.Optional;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes the XHTML of a Word file.
 *
 * <p>Text under a tracked change stands in an {@code ins} or {@code del} of class {@code tracked}
 * (or {@code tracked moved}) with {@code data-author} and {@code data-date}; where the change took
 * the text away on the side that is written, that element is empty. A comment is a {@code div} of
 * class {@code comment} with {@code data-author}.
 */
final class Output {

    /** Legal drafts number whole paragraphs by heading styles; no heading is as long as that. */
    private static final int LONGEST_HEADING = 300;

    private final XHTMLContentHandler xhtml;

    /** The class of every paragraph: {@code header}, {@code footer} or nothing. */
    private String margin = "";

    Output(XHTMLContentHandler xhtml) {
        this.xhtml = xhtml;
    }

    void margin(String name) {
        margin = name;
    }

    void begin(String element, String... attributes) throws SAXException {
        AttributesImpl all = new AttributesImpl();
        for (int i = 0; i < attributes.length; i += 2) {
            all.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
        }
        xhtml.startElement(element, all);
    }

    void end(String element) throws SAXException {
        xhtml.endElement(element);
    }

    void beginNote() throws SAXException {
        begin("div", "class", "footnote");
    }

    void comment(Comment comment) throws SAXException {
        begin(
                "div",
                "class",
                "comment",
                "data-author",
                comment.author(),
                "data-date",
                comment.date());
        begin("p");
        xhtml.characters(comment.heading() + " " + comment.words());
        end("p");
        end("div");
    }

    void paragraph(int heading, String number, List<Content.Stretch> stretches)
            throws SAXException {
        int length = stretches.stream().mapToInt(s -> s.text().length()).sum();
        String element = heading > 0 && length <= LONGEST_HEADING ? "h" + heading : "p";
        if (margin.isEmpty()) {
            begin(element);
        } else {
            element = "p";
            begin(element, "class", margin);
        }
        xhtml.characters(number);
        for (Content.Stretch stretch : stretches) {
            stretch(stretch);
        }
        end(element);
    }

    private void stretch(Content.Stretch stretch) throws SAXException {
        Optional<Change> change = stretch.change();
        if (change.isEmpty()) {
            xhtml.characters(stretch.text());
            return;
        }
        Change.Kind kind = change.get().kind();
        boolean moved = kind == Change.Kind.MOVED_HERE || kind == Change.Kind.MOVED_AWAY;
        String element = kind.adds() ? "ins" : "del";
        begin(
                element,
                "class",
                moved ? "tracked moved" : "tracked",
                "data-author",
                change.get().author(),
                "data-date",
                change.get().date());
        xhtml.characters(stretch.text());
        end(element);
    }
}
