package org.travaux.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.travaux.extract.XhtmlLines.Trust;
import org.xml.sax.SAXException;

/** Tika, set up for documents of prose: no recognition of scans, no files within files. */
final class TikaReader {

    /** What Tika found in a file. */
    record Read(List<Line> lines, int pages, List<String> warnings) {}

    private static final String ENCRYPTED =
            "The file is protected by a password: save it without one.";

    private final AutoDetectParser parser = new AutoDetectParser();

    String typeOf(byte[] content) throws ExtractionException {
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            MediaType type = parser.getDetector().detect(stream, new Metadata());
            return type.getBaseType().toString();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    ExtractionException unsupported(String type) {
        return type.contains("protected")
                ? new ExtractionException("encrypted", ENCRYPTED)
                : new ExtractionException(
                        "unsupported",
                        "Files of type " + type + " can't be read; " + MediaTypes.LIST + " can.");
    }

    Read read(byte[] content, Trust trust) throws ExtractionException {
        Metadata metadata = new Metadata();
        XhtmlLines lines = new XhtmlLines(trust);
        ParseContext context = context();
        Attachments attachments = new Attachments(context);
        context.set(EmbeddedDocumentExtractor.class, attachments);
        context.set(Parser.class, parser);
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            parser.parse(stream, lines, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new ExtractionException("encrypted", ENCRYPTED, e);
        } catch (SAXException e) {
            throw isTooLarge(e) ? tooLarge() : unreadable(e);
        } catch (TikaException | IOException e) {
            throw isTooLarge(e) ? tooLarge() : unreadable(e);
        }
        Integer pages = metadata.getInt(PagedText.N_PAGES);
        return new Read(
                lines.lines(),
                Math.max(lines.pages(), pages == null ? 0 : pages),
                warnings(lines, attachments));
    }

    private static List<String> warnings(XhtmlLines lines, Attachments attachments) {
        List<String> warnings = new ArrayList<>(lines.warnings());
        for (String name : attachments.names()) {
            warnings.add("The attached file \"" + name + "\" was not read.");
        }
        if (lines.comments() > 0) {
            warnings.add("Comments in the margin were left out: " + lines.comments() + ".");
        }
        return warnings;
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setSortByPosition(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        TesseractOCRConfig ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(true);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(TesseractOCRConfig.class, ocr);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof XhtmlLines.TooLarge) {
                return true;
            }
        }
        return false;
    }

    static ExtractionException tooLarge() {
        return new ExtractionException(
                "too_large",
                "The file holds more than "
                        + XhtmlLines.MOST_CHARACTERS / 1_000_000
                        + " million characters: split it.");
    }

    private static ExtractionException unreadable(Exception cause) {
        String why =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ExtractionException(
                "unreadable", "The file is damaged: " + why.replaceAll("\\s+", " "), cause);
    }
}
