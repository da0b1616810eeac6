package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.extract.structure.Block;

class ParagraphsTest {

    private static List<String> texts(String text) {
        return Paragraphs.of(TextLines.of(text)).stream().map(Block::text).toList();
    }

    @Test
    void joinsTheLinesOfAColumnAndKeepsItsParagraphsApart() {
        assertEquals(
                List.of(
                        "Victims must be heard in each proceeding that concerns them and their"
                                + " children.",
                        "We shall return to the matter in the coming year, as we said."),
                texts(
                        """
                        Victims must be heard in each
                        proceeding that concerns them and
                        their children.
                        We shall return to the matter in
                        the coming year, as we said.
                        """));
    }

    @Test
    void keepsOneParagraphALineWhereLinesAreLong() {
        String first = "Recalling " + "its earlier resolutions and ".repeat(8) + "statements,";
        String second = "Noting " + "the report of the body and ".repeat(8) + "its findings,";
        assertEquals(List.of(first, second), texts(first + "\n" + second + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "traf-,ficking in persons,trafficking in persons",
        "gender-,based harm,gender-based harm",
        "the Secretary-,General said,the Secretary-General said",
        "counter-,terrorism,counter-terrorism",
        "our counter-,parts there,our counterparts there",
        "mid-2015 and 2015-,2016 it is,mid-2015 and 2015- 2016 it is",
        "source-,and target,source- and target"
    })
    void decidesWhetherAHyphenAtALinesEndBelongsToTheWord(
            String before, String after, String whole) {
        String line = "Words that fill the line up to its very end " + before;
        assertEquals(
                List.of("Words that fill the line up to its very end " + whole),
                texts(line + "\n" + after));
    }

    @Test
    void followsTheFormThatTheDocumentUsesElsewhere() {
        String text =
                "We work for co-operation among all of us here. We want more co-\n"
                        + "operation and we want it all the time, as was said before now.";
        assertTrue(texts(text).get(0).contains("more co-operation and"));
        String other = text.replace("for co-operation", "for cooperation");
        assertTrue(texts(other).get(0).contains("more cooperation and"));
    }

    @Test
    void putsARunningHeadBehindTheParagraphThatItInterrupts() {
        String start =
                "1. Requests all States " + "to take the measures that follow and ".repeat(4);
        String end = "those that were agreed before " + "and thereafter ".repeat(8) + "in full;";
        String text =
                "S/RES/9999 (2031)\n"
                        + start.strip()
                        + "\n31-17716 (E)\n*3117716*\n\nS/RES/9999 (2031)\n"
                        + end
                        + "\n2/7 31-17716\n";
        assertEquals(
                List.of(
                        "S/RES/9999 (2031)",
                        start + end,
                        "31-17716 (E)",
                        "*3117716*",
                        "S/RES/9999 (2031)",
                        "2/7 31-17716"),
                texts(text));
    }

    @Test
    void loosesNoWord() {
        String text = "A/RES/1/1\nPage 2\n\nOne two-\nthree four.\n\f* * *\n5\n(a)\nSix\n---\n";
        String whole = String.join(" ", texts(text));
        for (String word : List.of("A/RES/1/1", "Page 2", "One", "four.", "(a)", "Six", "---")) {
            assertTrue(whole.contains(word), word + " in " + whole);
        }
    }

    @Test
    void foldsLigaturesSoftHyphensAndSpacesAndKeepsQuotationMarks() {
        assertEquals(
                List.of("“The office” – its first flow’s report, café"),
                texts(
                        "“The o\uFB03ce”\u00A0–\u2009its \uFB01rst \uFB02ow’s re\u00ADport,\u0000 cafe\u0301"));
        assertFalse(texts("a\uD83Dz").get(0).contains("\uD83D"));
    }

    @Test
    void takesALineSetWideForNoParagraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("words that go on and on without\n\nany end of the long sentence as\n\n");
        }
        assertEquals(1, texts(text.toString()).size());
    }
}
