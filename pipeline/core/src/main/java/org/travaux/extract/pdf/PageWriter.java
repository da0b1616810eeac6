package org.travaux.extract.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.travaux.extract.scan.RecognisedPage;
import org.travaux.extract.scan.ScanWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes pages and lines as XHTML; what {@code extract} reads of it is in {@code data-} attributes.
 */
final class PageWriter {

    private static final String WARNING = "travaux:warning";

    private final XHTMLContentHandler xhtml;
    private final Metadata metadata;

    PageWriter(ContentHandler handler, Metadata metadata) {
        xhtml = new XHTMLContentHandler(handler, metadata);
        this.metadata = metadata;
    }

    void begin(List<String> warnings) throws SAXException {
        warnings.forEach(warning -> metadata.add(WARNING, warning));
        xhtml.startDocument();
    }

    void page(List<PrintedLine> lines, boolean scan) throws SAXException {
        AttributesImpl page = attributes("class", "page");
        add(page, ScanWriter.SCAN, String.valueOf(scan));
        xhtml.startElement("div", page);
        for (PrintedLine line : lines) {
            line(line);
        }
        xhtml.endElement("div");
    }

    /** Writes a page that was recognised from its picture. */
    void scan(RecognisedPage page) throws SAXException {
        ScanWriter.write(page, xhtml);
    }

    private void line(PrintedLine line) throws SAXException {
        AttributesImpl attributes = attributes("data-gap", name(line.gap()));
        add(attributes, "data-indent", String.valueOf(line.indent()));
        add(attributes, "data-role", name(line.role()));
        add(attributes, "data-reach", line.full() ? "full" : "short");
        xhtml.startElement("p", attributes);
        xhtml.characters(line.text());
        xhtml.endElement("p");
    }

    void fields(List<String> fields) throws SAXException {
        for (String field : fields) {
            xhtml.element("p", field);
        }
    }

    void end() throws SAXException {
        xhtml.endDocument();
    }

    private static AttributesImpl attributes(String name, String value) {
        AttributesImpl attributes = new AttributesImpl();
        add(attributes, name, value);
        return attributes;
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
