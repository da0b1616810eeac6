package org.travaux.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A parser that misbehaves as its file says; known to the tests' settings alone. */
public final class MischiefParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_PLAIN);
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        String order = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        switch (order) {
            case "hang" -> hang();
            case "fill the memory" -> fill();
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(137);
            case "recurse" -> xhtml.element("p", String.valueOf(depth(0)));
            case "write without end" -> {
                while (true) {
                    xhtml.element("p", "Recalling its work and again recalling its work,");
                }
            }
            case "markup without end" -> {
                while (true) {
                    xhtml.startElement("p");
                    xhtml.endElement("p");
                }
            }
            case "throw" -> throw new IllegalStateException("no good: " + new Object());
            case "temporary file" ->
                    xhtml.element("p", Files.createTempFile("left", ".behind").toString());
            case "print" -> {
                PrintStream out = System.out;
                out.println("Noise that must not be taken for a result.");
                xhtml.element("p", "Printed.");
            }
            default -> xhtml.element("p", order);
        }
        xhtml.endDocument();
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void fill() {
        byte[][] kept = new byte[1 << 20][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new byte[1 << 20];
        }
    }

    private static int depth(int at) {
        return at == Integer.MAX_VALUE ? 0 : 1 + depth(at + 1);
    }
}
