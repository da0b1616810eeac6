package org.travaux.extract.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/** Recognises the text of pictures of pages by Tesseract, where it is installed. */
public final class PageRecognizer {

    private static final String ENGLISH = "eng";

    /** Finds columns and the direction in which a page was laid on the glass. */
    private static final String WITH_ORIENTATION = "1";

    private static final int SECONDS_A_PAGE = 120;

    private final TesseractOCRParser tesseract;

    private PageRecognizer(TesseractOCRParser tesseract) {
        this.tesseract = tesseract;
    }

    /** Empty where Tesseract is not installed. */
    static Optional<PageRecognizer> installed() throws TikaConfigException {
        TesseractOCRParser tesseract = new TesseractOCRParser();
        tesseract.initialize(Map.of());
        return tesseract.hasTesseract()
                ? Optional.of(new PageRecognizer(tesseract))
                : Optional.empty();
    }

    /** The same, and empty too where the text of scans is not wanted. */
    public static Optional<PageRecognizer> wanted(ParseContext context) throws TikaConfigException {
        TesseractOCRConfig settings = context.get(TesseractOCRConfig.class);
        return settings == null || settings.isSkipOcr() ? Optional.empty() : installed();
    }

    /** What {@code page} shows. */
    public RecognisedPage read(BufferedImage page) throws IOException, SAXException, TikaException {
        PagePicture picture = PagePicture.of(page);
        HocrLines hocr = new HocrLines();
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, settings());
        try (TikaInputStream png = TikaInputStream.get(picture.png())) {
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, "image/ocr-png");
            tesseract.parse(png, hocr, metadata, context);
        }
        List<RecognisedLine> lines = hocr.lines();
        return new RecognisedPage(lines, picture.inkOutside(lines));
    }

    private static TesseractOCRConfig settings() {
        TesseractOCRConfig settings = new TesseractOCRConfig();
        settings.setLanguage(ENGLISH);
        settings.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
        settings.setPageSegMode(WITH_ORIENTATION);
        settings.setTimeoutSeconds(SECONDS_A_PAGE);
        return settings;
    }
}
