package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.extract.parse.InProcessParser;
import org.travaux.extract.scan.ScannedPages;
import org.travaux.extract.scan.Tesseract;
import org.travaux.text.Document;
import org.travaux.text.Part;

class ScansTest {

    private static final List<String> FIRST =
            List.of(
                    "The Security Council,",
                    "",
                    "Recalling that every person who was sold is a holder of rights,",
                    "",
                    "1. Urges the parties to open the camps to the agencies that shelter",
                    "and counsel survivors;");
    private static final List<String> SECOND =
            List.of("2. Requests the Secretary-General to report within ninety days.");

    @TempDir private Path input;

    private Document extract(String name, byte[] content, Optional<String> tesseract)
            throws IOException, ExtractionException {
        Path file = input.resolve(name);
        Files.write(file, content);
        try (DocumentExtractor extractor =
                new DocumentExtractor(new InProcessParser(), tesseract)) {
            return extractor.extract(input, file, "x");
        }
    }

    private static Optional<String> tesseract() {
        Optional<String> version = Tesseract.version();
        assumeTrue(version.isPresent(), "Tesseract is not installed");
        return version;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage blurred(List<String> lines) throws IOException {
        return ScannedPages.blurred(ScannedPages.page(lines), 21);
    }

    @Test
    void readsTheDraftThatAPdfOfScansShowsAndSaysHowSureItIs() throws Exception {
        byte[] pdf = ScannedPages.pdf(List.of(ScannedPages.page(FIRST), ScannedPages.page(SECOND)));
        Document document = extract("draft.pdf", pdf, tesseract());

        assertEquals(
                List.of(
                        "PP1 Recalling that every person who was sold is a holder of rights,",
                        "OP1 Urges the parties to open the camps to the agencies that shelter and"
                                + " counsel survivors;",
                        "OP2 Requests the Secretary-General to report within ninety days."),
                Texts.clauses(document));
        assertEquals(2, document.source().pages());
        assertEquals(0, document.source().unreadPages());
        String warning = document.warnings().get(0);
        assertTrue(
                warning.matches(
                        "Recognised from scans by Tesseract [\\d.]+ with confidence 9\\d of 100:"
                                + " pages 1, 2\\. .*"),
                warning);
    }

    @Test
    void readsAPictureOfAPage() throws Exception {
        Document document = extract("page.png", png(ScannedPages.page(FIRST)), tesseract());

        assertEquals(2, Texts.clauses(document).size());
        assertEquals("image/png", document.source().mediaType());
    }

    @Test
    void keepsAPoorPageOutOfTheCodingAndSaysSo() throws Exception {
        byte[] pdf = ScannedPages.pdf(List.of(ScannedPages.page(FIRST), blurred(FIRST)));
        Document document = extract("draft.pdf", pdf, tesseract());

        assertEquals(2, Texts.clauses(document).size());
        assertTrue(
                document.warnings().stream()
                        .anyMatch(
                                w ->
                                        w.startsWith("Too poor to count as read")
                                                && w.contains("page 2")),
                document.warnings().toString());
    }

    @Test
    void doesNotPassOffAsReadWhatIsPoorThroughout() throws Exception {
        byte[] pdf = ScannedPages.pdf(List.of(blurred(FIRST)));
        Optional<String> tesseract = tesseract();

        ExtractionException failure =
                assertThrows(ExtractionException.class, () -> extract("draft.pdf", pdf, tesseract));
        assertEquals("scan", failure.kind());
        assertTrue(String.valueOf(failure.getMessage()).contains("Too poor"), failure.getMessage());
    }

    @Test
    void saysThatScansWereNotReadWhereTesseractIsNotThere() throws Exception {
        byte[] pdf = ScannedPages.pdf(List.of(ScannedPages.page(FIRST)));

        for (byte[] file : List.of(pdf, png(ScannedPages.page(FIRST)))) {
            ExtractionException failure =
                    assertThrows(
                            ExtractionException.class,
                            () -> extract("draft", file, Optional.empty()));
            assertEquals("scan", failure.kind());
            assertTrue(
                    String.valueOf(failure.getMessage()).contains("Tesseract"),
                    failure.getMessage());
        }
    }

    @Test
    void warnsOfTheScannedPagesOfAFileThatAlsoHasText() throws Exception {
        byte[] pdf = ScannedPages.pdfWithTextPage(FIRST, ScannedPages.page(SECOND));
        Document document = extract("draft.pdf", pdf, Optional.empty());

        assertEquals(2, Texts.clauses(document).size());
        assertTrue(
                document.warnings().get(0).startsWith("Not read, since they are scans"),
                document.warnings().toString());
        assertTrue(document.warnings().get(0).contains("page 2"));
        assertEquals(1, document.source().unreadPages());
        assertTrue(
                Texts.of(document, Part.OPERATIVE).stream().noneMatch(w -> w.contains("ninety")));
    }
}
