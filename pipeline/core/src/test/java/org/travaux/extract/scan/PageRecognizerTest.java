package org.travaux.extract.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageRecognizerTest {

    private static final List<String> LINES =
            List.of(
                    "Recalling that every person who was sold is a holder of rights and not",
                    "a mere witness against those who sold her,",
                    "",
                    "1. Urges the parties to open the camps to the agencies that shelter and",
                    "counsel survivors, and to leave their papers in their own hands;",
                    "2. Requests the Secretary-General to report within ninety days.");

    private static RecognisedPage read(BufferedImage page) throws Exception {
        Optional<PageRecognizer> recognizer = PageRecognizer.installed();
        assumeTrue(recognizer.isPresent(), "Tesseract is not installed");
        return recognizer.orElseThrow().read(page);
    }

    private static double shareOfWords(RecognisedPage page) {
        Set<String> read = new HashSet<>();
        page.lines().forEach(line -> read.addAll(Arrays.asList(line.text().split(" "))));
        List<String> words = Arrays.asList(String.join(" ", LINES).split(" +"));
        return (double) words.stream().filter(read::contains).count() / words.size();
    }

    @Test
    void readsACleanPageWithHighConfidence() throws Exception {
        RecognisedPage page = read(ScannedPages.page(LINES));

        assertTrue(shareOfWords(page) > 0.97, page.lines().toString());
        assertTrue(page.isReadable());
        assertTrue(page.confidence() > 90, page.confidence() + "");
        assertFalse(page.missedInk() > 0.4);
    }

    @Test
    void straightensAPageThatLeans() throws Exception {
        List<String> full = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            full.addAll(LINES);
        }
        RecognisedPage page = read(ScannedPages.turned(ScannedPages.page(full), 3));

        assertEquals(30, page.lines().size(), 2);
        assertTrue(shareOfWords(page) > 0.95, page.lines().toString());
        assertFalse(page.missedInk() > 0.4);
    }

    /** A few lines are too little to tell how far the page leans. */
    @Test
    void readsAShortLetterThatLeansOrSaysThatTextIsMissing() throws Exception {
        RecognisedPage page = read(ScannedPages.turned(ScannedPages.page(LINES), 3));

        assertTrue(shareOfWords(page) > 0.95 || page.missedInk() > 0.4, page.lines().toString());
    }

    @Test
    void doesNotCallABlurredPageReadable() throws Exception {
        assertFalse(read(ScannedPages.blurred(ScannedPages.page(LINES), 21)).isReadable());
    }

    @Test
    void findsNothingOnAnEmptyPage() throws Exception {
        RecognisedPage page = read(ScannedPages.page(List.of()));

        assertEquals(List.of(), page.lines());
        assertEquals(0, page.missedInk());
    }

    @Test
    void seesInkThatNoLineCovers() {
        PagePicture picture = PagePicture.of(block());

        assertEquals(1, picture.inkOutside(List.of()), 1e-9);
        RecognisedLine upperHalf = new RecognisedLine(List.of(), new Box(0, 0, 2000, 600), true);
        assertEquals(0.5, picture.inkOutside(List.of(upperHalf, upperHalf)), 1e-9);
    }

    /** A black bar in the middle of a white page. */
    private static BufferedImage block() {
        BufferedImage page = new BufferedImage(2000, 1200, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 1200; y++) {
            for (int x = 0; x < 2000; x++) {
                boolean inside = x > 800 && x < 1200 && y >= 500 && y < 700;
                page.getRaster().setSample(x, y, 0, inside ? 0 : 255);
            }
        }
        return page;
    }
}
