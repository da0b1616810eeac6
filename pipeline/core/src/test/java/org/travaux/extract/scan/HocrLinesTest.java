package org.travaux.extract.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HocrLinesTest {

    private static List<RecognisedLine> read(String body) throws Exception {
        HocrLines lines = new HocrLines();
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newSAXParser()
                .parse(new InputSource(new StringReader("<div>" + body + "</div>")), lines);
        return lines.lines();
    }

    private static String word(String text, int confidence) {
        return "<span class='ocrx_word' title='bbox 1 1 2 2; x_wconf "
                + confidence
                + "'>"
                + text
                + "</span> ";
    }

    private static String line(String kind, String words) {
        return "<span class='"
                + kind
                + "' title='bbox 10 20 300 44; baseline 0 -3'>"
                + words
                + "</span>";
    }

    @Test
    void keepsWordsWithTheirConfidenceAndTheLineWithItsPlace() throws Exception {
        List<RecognisedLine> lines =
                read(
                        "<p class='ocr_par'>"
                                + line("ocr_line", word("The", 96) + word("Council", 91))
                                + "</p>");

        assertEquals(
                List.of(
                        new RecognisedLine(
                                List.of(
                                        new RecognisedWord("The", 96),
                                        new RecognisedWord("Council", 91)),
                                new Box(10, 20, 300, 44),
                                true)),
                lines);
    }

    @Test
    void readsHeadersAndCaptionsAsLinesToo() throws Exception {
        List<RecognisedLine> lines =
                read(line("ocr_header", word("Draft", 90)) + line("ocr_caption", word("Map", 90)));

        assertEquals(List.of("Draft", "Map"), lines.stream().map(RecognisedLine::text).toList());
    }

    @Test
    void beginsABlockWithEachParagraphAndNotWithEachLine() throws Exception {
        List<RecognisedLine> lines =
                read(
                        "<p class='ocr_par'>"
                                + line("ocr_line", word("one", 90))
                                + line("ocr_line", word("two", 90))
                                + "</p><p class='ocr_par'>"
                                + line("ocr_line", word("three", 90))
                                + "</p>");

        assertEquals(
                List.of(true, false, true),
                lines.stream().map(RecognisedLine::beginsBlock).toList());
    }

    @Test
    void leavesOutLinesWithoutAWord() throws Exception {
        assertEquals(List.of(), read(line("ocr_line", word(" ", 95))));
    }

    @Test
    void weighsConfidenceByCharacters() throws Exception {
        RecognisedPage page =
                new RecognisedPage(
                        read(line("ocr_line", word("a", 20) + word("trafficking", 92))), 0);

        assertEquals((20 + 11 * 92) / 12.0, page.confidence(), 1e-9);
        assertEquals(0, new RecognisedPage(List.of(), 0).confidence());
    }
}
