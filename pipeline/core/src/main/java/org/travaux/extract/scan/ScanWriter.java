package org.travaux.extract.scan;

import java.util.Locale;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes a recognised page as XHTML: a division with its confidence, a paragraph for each block of
 * text, a line for each line.
 *
 * <p>Lines that are mostly guessed, as an emblem or a stamp gives, are written as what stands in
 * the margin; so are all lines of a page that can't count as read.
 */
public final class ScanWriter {

    /** The attribute that says how sure the recognition of a page is, from 0 to 100. */
    public static final String CONFIDENCE = "data-confidence";

    /** The attribute that says what share of a page's ink no line covers, from 0 to 1. */
    public static final String MISSED_INK = "data-missed-ink";

    /** The attribute that says whether a page can count as read. */
    public static final String READABLE = "data-readable";

    /** The attribute of a page that is a picture and has not been recognised. */
    public static final String SCAN = "data-scan";

    private static final String MARGIN = "footer";

    private ScanWriter() {}

    /** Writes {@code page} as the next one. */
    public static void write(RecognisedPage page, XHTMLContentHandler xhtml) throws SAXException {
        AttributesImpl about = new AttributesImpl();
        add(about, "class", "page");
        add(about, CONFIDENCE, String.format(Locale.ROOT, "%.1f", page.confidence()));
        add(about, MISSED_INK, String.format(Locale.ROOT, "%.2f", page.missedInk()));
        add(about, READABLE, Boolean.toString(page.isReadable()));
        xhtml.startElement("div", about);
        String open = "";
        for (RecognisedLine line : page.lines()) {
            boolean margin = !page.isReadable() || line.isGuessed();
            String kind = margin ? MARGIN : "text";
            if (line.beginsBlock() || !kind.equals(open)) {
                close(open, xhtml);
                xhtml.startElement("p", "class", kind);
                open = kind;
            } else {
                xhtml.characters("\n");
            }
            xhtml.characters(line.text());
        }
        close(open, xhtml);
        xhtml.endElement("div");
    }

    /** Writes that the next page is a picture and was not recognised. */
    static void unread(XHTMLContentHandler xhtml) throws SAXException {
        AttributesImpl about = new AttributesImpl();
        add(about, "class", "page");
        add(about, SCAN, "true");
        xhtml.startElement("div", about);
        xhtml.endElement("div");
    }

    private static void close(String open, XHTMLContentHandler xhtml) throws SAXException {
        if (!open.isEmpty()) {
            xhtml.endElement("p");
        }
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
    }
}
