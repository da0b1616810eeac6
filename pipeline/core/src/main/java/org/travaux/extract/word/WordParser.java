package org.travaux.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads Word files of the newer sort, with their tracked changes.
 *
 * <p>A file with such changes is written twice: as if all were rejected, in a {@code div} of class
 * {@code tracked-before}, and as if all were accepted, in one of class {@code tracked-after}; an
 * empty {@code div} of class {@code tracked} has their numbers and authors.
 */
public final class WordParser implements Parser {

    private static final long serialVersionUID = 1L;

    private static final String WORD = "vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<MediaType> TYPES =
            Set.of(
                    MediaType.application(WORD + "document"),
                    MediaType.application(WORD + "template"),
                    MediaType.application("vnd.ms-word.document.macroenabled.12"),
                    MediaType.application("vnd.ms-word.template.macroenabled.12"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (OPCPackage parts = OPCPackage.open(stream)) {
            WordFile file = new WordFile(parts, context);
            int pages = file.pages();
            if (pages > 0) {
                metadata.set(PagedText.N_PAGES, pages);
            }
            XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
            xhtml.startDocument();
            write(file, new Output(xhtml));
            new EmbeddedFiles(context).offer(file, xhtml);
            xhtml.endDocument();
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new TikaException("this is no sound Word file: " + e.getMessage(), e);
        }
    }

    private static void write(WordFile file, Output output) throws SAXException {
        if (!file.hasChanges()) {
            write(file, Side.AFTER, output, new ChangeTally());
            return;
        }
        ChangeTally tally = new ChangeTally();
        for (Side side : Side.values()) {
            output.begin("div", "class", side.division());
            write(file, side, output, side == Side.AFTER ? tally : new ChangeTally());
            output.end("div");
        }
        output.begin(
                "div",
                "class",
                "tracked",
                "data-insertions",
                String.valueOf(tally.count(Change.Kind.INSERTED)),
                "data-deletions",
                String.valueOf(tally.count(Change.Kind.DELETED)),
                "data-moves",
                String.valueOf(tally.moves()),
                "data-authors",
                String.join("|", tally.authors()));
        output.end("div");
    }

    private static void write(WordFile file, Side side, Output output, ChangeTally tally)
            throws SAXException {
        output.margin("header");
        for (Node header : file.headers()) {
            new Story(side, file, output, tally).write(header, List.of());
        }
        output.margin("");
        new Story(side, file, output, tally).write(file.body(), List.of());
        for (Comment comment : file.comments().placeless()) {
            output.comment(comment);
        }
        output.margin("footer");
        for (Node footer : file.footers()) {
            new Story(side, file, output, tally).write(footer, List.of());
        }
        output.margin("");
    }
}
