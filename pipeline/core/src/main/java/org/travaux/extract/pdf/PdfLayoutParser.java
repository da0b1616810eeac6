package org.travaux.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.travaux.extract.scan.PageRecognizer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads a PDF file as a reader does: columns one after another, notes and running heads apart; it
 * writes one element for each printed line, with what is known of it in attributes.
 */
public final class PdfLayoutParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final MediaType PDF = MediaType.application("pdf");
    private static final double MANY_LOST = 0.005;
    private static final int FEWEST_LOST = 10;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(PDF);
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(stream))) {
            read(document, handler, metadata, context);
        } catch (InvalidPasswordException e) {
            throw new EncryptedDocumentException(e);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No security handler for filter")) {
                throw new EncryptedDocumentException(e);
            }
            throw e;
        }
    }

    private static void read(
            PDDocument document, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        List<PageText> pages = GlyphReader.read(document);
        Layout layout = Layout.of(pages);
        List<Integer> scans = scans(document, pages);
        metadata.set(Metadata.CONTENT_TYPE, PDF.toString());
        metadata.set(PagedText.N_PAGES, pages.size());
        PageWriter writer = new PageWriter(handler, metadata);
        writer.begin(warnings(pages, layout));
        Optional<PageRecognizer> recognizer =
                scans.isEmpty() ? Optional.empty() : PageRecognizer.wanted(context);
        for (PageText page : pages) {
            int index = page.number() - 1;
            boolean scan = scans.contains(page.number());
            if (scan && recognizer.isPresent()) {
                writer.scan(recognizer.get().read(new ScannedPage(document, index).render()));
            } else {
                writer.page(layout.lines(index), scan);
            }
        }
        writer.fields(FormFields.of(document));
        Attached.files(document, handler, context);
        writer.end();
    }

    private static List<Integer> scans(PDDocument document, List<PageText> pages)
            throws IOException {
        List<Integer> scans = new ArrayList<>();
        for (PageText page : pages) {
            if (isScan(document, page)) {
                scans.add(page.number());
            }
        }
        return scans;
    }

    private static boolean isScan(PDDocument document, PageText page) throws IOException {
        return page.isNearlyEmpty()
                && new ScannedPage(document, page.number() - 1).isImage(page.glyphs() > 0);
    }

    private static List<String> warnings(List<PageText> pages, Layout layout) {
        List<String> warnings = new ArrayList<>();
        int glyphs = pages.stream().mapToInt(PageText::glyphs).sum();
        int lost = pages.stream().mapToInt(PageText::lost).sum();
        if (lost >= FEWEST_LOST && lost > MANY_LOST * glyphs) {
            warnings.add(
                    "Text was lost: "
                            + lost
                            + " of "
                            + glyphs
                            + " printed letters have no known character.");
        }
        if (!layout.doubtful().isEmpty()) {
            warnings.add(
                    "Columns may be interleaved: the order of the lines is doubtful on "
                            + named(layout.doubtful())
                            + ".");
        }
        return warnings;
    }

    private static String named(List<Integer> pages) {
        return (pages.size() == 1 ? "page " : "pages ")
                + pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
