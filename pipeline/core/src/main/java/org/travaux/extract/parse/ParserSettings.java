package org.travaux.extract.parse;

import java.io.InputStream;
import java.util.Objects;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** Tika, set up for documents of prose; the same for every way of running it. */
final class ParserSettings {

    private static final String RESOURCE = "tika-config.xml";

    private ParserSettings() {}

    static InputStream config() {
        return Objects.requireNonNull(
                ParserSettings.class.getResourceAsStream(RESOURCE),
                RESOURCE + " is missing from the program");
    }

    /** What goes along with each file; all of it can be sent to another process. */
    static ParseContext context(boolean recognise) {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setSortByPosition(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        TesseractOCRConfig ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(!recognise);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(TesseractOCRConfig.class, ocr);
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
