package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

/** The parts and labels of reports. */
class ReportTest {

    private static final String TITLE =
            "Report of the Secretary-General on the trade in persons\n\n";
    private static final String SENTENCE =
            "The trade has grown in all the places that were visited by the mission.\n\n";

    private static List<String> labels(String text) {
        Document document = Texts.document("report.txt", TITLE + text);
        assertEquals(Kind.REPORT, document.metadata().kind());
        return document.paragraphs().stream()
                .filter(p -> p.part().coded())
                .map(p -> p.part().word() + " " + p.label())
                .toList();
    }

    private static Document report(String text) {
        return Texts.document("report.txt", TITLE + text);
    }

    @Test
    void keepsTitleBlockAndContentsOutOfTheBody() {
        Document document =
                report(
                        "* A/88/150.\n\nSummary\n\n"
                                + SENTENCE
                                + "Contents\n\nI. Introduction . . . . . . 3\n\nII. Findings . . . . . 4\n\nAnnex . . . . 9\n\n"
                                + "I. Introduction\n\n1. "
                                + SENTENCE);
        assertEquals(List.of(SENTENCE.strip(), SENTENCE.strip()), Texts.of(document, Part.BODY));
        assertEquals(List.of(), Texts.of(document, Part.ANNEX));
        assertTrue(Texts.of(document, Part.OTHER).contains("II. Findings . . . . . 4"));
        assertTrue(Texts.of(document, Part.HEADING).contains("I. Introduction"));
        assertEquals(TITLE.strip(), document.metadata().title());
    }

    @Test
    void anUnnumberedParagraphSharesTheNumberBeforeItUpToTheNextHeading() {
        assertEquals(
                List.of("body P1", "body P1(a)", "body P1", "body P1", "body ", "body P2"),
                labels(
                        "1. "
                                + SENTENCE
                                + "(a) Shelter;\n\n• Food for all who come;\n\n"
                                + SENTENCE
                                + "A. Causes\n\n"
                                + SENTENCE
                                + "2. "
                                + SENTENCE));
    }

    @Test
    void givesALostNumberBackWhereOneParagraphStandsInItsPlace() {
        Document document = report("1. " + SENTENCE + SENTENCE + "3. " + SENTENCE);
        assertEquals(List.of(), document.warnings());
        assertEquals(
                List.of("body P1", "body P2", "body P3"),
                labels("1. " + SENTENCE + SENTENCE + "3. " + SENTENCE));
    }

    @Test
    void warnsOfAGapThatItCannotClose() {
        assertEquals(
                List.of("Paragraphs 2 to 4 were not found."),
                report("1. " + SENTENCE + "5. " + SENTENCE).warnings());
    }

    @Test
    void anAnnexThatCountsAnewHasLabelsOfItsOwn() {
        assertEquals(
                List.of("body P1", "annex A1-P1", "annex A1-P2", "annex P3"),
                labels(
                        "1. "
                                + SENTENCE
                                + "Annex I\n\n1. "
                                + SENTENCE
                                + "2. "
                                + SENTENCE
                                + "Annex II\n\n3. "
                                + SENTENCE));
    }

    @Test
    void readsDecimalNumbersWithoutAStop() {
        assertEquals(
                List.of("body P2.3.1", "body P2.3.2"),
                labels("2.3 Findings\n\n2.3.1 " + SENTENCE + "2.3.2 " + SENTENCE));
    }

    @Test
    void keepsTablesAndNotesOutOfTheBody() {
        Document document =
                report(
                        "1. "
                                + SENTENCE
                                + "Table 1 Cases by year\n\n2031 214 33 7\n\nSource: records of the mission.\n\n"
                                + "1 See S/2031/949, para. 3.\n\n2. "
                                + SENTENCE);
        assertEquals(2, Texts.of(document, Part.BODY).size());
    }

    @Test
    void aBoxEndsTheNumberBeforeIt() {
        assertEquals(
                List.of("body P1", "body ", "body P2"),
                labels(
                        "1. "
                                + SENTENCE
                                + "Box 1 A case in point\n\n"
                                + SENTENCE
                                + "2. "
                                + SENTENCE));
    }
}
