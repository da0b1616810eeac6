package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

class ResolutionTest {

    private static List<String> labels(Document document) {
        return Texts.clauses(document).stream().map(c -> c.substring(0, c.indexOf(' '))).toList();
    }

    private static Document draft(String... lines) {
        return Texts.document("draft1.txt", "The Security Council,\n" + String.join("\n", lines));
    }

    @Test
    void labelsPreambleOperativePartAndItems() {
        Document document =
                draft(
                        "Recalling its earlier work,",
                        "Gravely concerned at the trade in persons,",
                        "Acting under Chapter VII of the Charter,",
                        "1. Decides to act;",
                        "2. Calls upon all States:",
                        "(a) To protect victims;",
                        "(b) To ensure:",
                        "(i) Access to courts;",
                        "(ii) Access to shelter;",
                        "(c) To report;",
                        "and to do so every year;",
                        "3. Decides to remain seized of the matter.");
        assertEquals(
                List.of(
                        "PP1 Recalling its earlier work,",
                        "PP2 Gravely concerned at the trade in persons,",
                        "PP3 Acting under Chapter VII of the Charter,",
                        "OP1 Decides to act;",
                        "OP2 Calls upon all States:",
                        "OP2(a) To protect victims;",
                        "OP2(b) To ensure:",
                        "OP2(b)(i) Access to courts;",
                        "OP2(b)(ii) Access to shelter;",
                        "OP2(c) To report; and to do so every year;",
                        "OP3 Decides to remain seized of the matter."),
                Texts.clauses(document));
        assertEquals(Kind.DRAFT, document.metadata().kind());
        assertTrue(document.warnings().isEmpty());
    }

    @Test
    void splitsItemsWithinAParagraphButNoReferences() {
        assertEquals(
                List.of(
                        "OP1 Requests the Secretary-General to:",
                        "OP1(a) report on paragraph 4 (a) and (b) above;",
                        "OP1(b) name those listed under resolution 1267 (1999); and",
                        "OP1(c) help them;",
                        "OP2 Recalls subparagraphs (a), (b) and (c) of paragraph 1;"),
                Texts.clauses(
                        draft(
                                "1. Requests the Secretary-General to: (a) report on paragraph 4"
                                        + " (a) and (b) above; (b) name those listed under resolution"
                                        + " 1267 (1999); and (c) help them;",
                                "2. Recalls subparagraphs (a), (b) and (c) of paragraph 1;")));
    }

    @Test
    void tellsTheLetterFromTheRomanNumeral() {
        StringBuilder text = new StringBuilder("The Security Council,\n1. Decides:\n");
        for (char c = 'a'; c <= 'j'; c++) {
            text.append('(').append(c).append(") To do this;\n");
        }
        text.append("2. Decides:\n(a) To ask:\n(i) One;\n(ii) Two;\n(b) To end.\n");
        List<String> labels = labels(Texts.document("draft.txt", text.toString()));
        assertTrue(labels.contains("OP1(i)"), labels.toString());
        assertTrue(labels.contains("OP1(j)"), labels.toString());
        assertTrue(labels.contains("OP2(a)(i)"), labels.toString());
        assertTrue(labels.contains("OP2(b)"), labels.toString());
    }

    @Test
    void readsARomanNumeralAfterHWhereTheNextIsRomanToo() {
        StringBuilder text = new StringBuilder("The Security Council,\n1. Decides:\n");
        for (char c = 'a'; c <= 'h'; c++) {
            text.append('(').append(c).append(") To do this;\n");
        }
        text.append("(i) One;\n(ii) Two;\n");
        List<String> labels = labels(Texts.document("draft.txt", text.toString()));
        assertTrue(
                labels.contains("OP1(h)(i)") && labels.contains("OP1(h)(ii)"), labels.toString());
    }

    @Test
    void countsUnnumberedOperativeParagraphs() {
        assertEquals(
                List.of("PP1", "OP1", "OP2"),
                labels(draft("Having met,", "Calls upon them to stop;", "Requests a report.")));
    }

    @Test
    void findsTheParagraphWhoseNumberIsLost() {
        assertEquals(
                List.of("OP1", "OP2", "OP3"),
                labels(draft("1. Decides this;", "Requests that;", "3. Urges them.")));
    }

    @Test
    void takesApartAResolutionThatRunsOnInOneParagraph() {
        Document document =
                Texts.document(
                        "draft.txt",
                        "The Security Council, Recalling its work, Acting under Chapter VII of the"
                                + " Charter, 1. Decides to extend it; 2. Requests a report; Reporting\n"
                                + "3. Decides to end it.");
        assertEquals(List.of("PP1", "PP2", "OP1", "OP2", "OP3"), labels(document));
        assertEquals(List.of("Reporting"), Texts.of(document, Part.HEADING));
    }

    @Test
    void warnsOfAGapInTheNumbers() {
        assertEquals(
                List.of("Operative paragraphs 2 to 3 were not found."),
                draft("1. Decides this;", "4. Urges them.").warnings());
    }

    @Test
    void keepsMastheadFrontMatterClosingAndAnnexApart() {
        Document document =
                Texts.document(
                        "S-RES-9999(2031).txt",
                        "Resolution 9999 (2031)\nAdopted by the Security Council at its 9999th"
                                + " meeting, on 13 October 2031\nPublisher\nUN Security Council\nCite"
                                + " as\nUN Security Council, Resolution 9999, available at:"
                                + " http://example.org\nThe Security Council,\nHaving met,\n1. Decides"
                                + " to act.\nAdopted unanimously at the 9999th meeting.\nAnnex\n1. The"
                                + " list is this.\n(a) A first.\n");
        assertEquals(List.of("PP1 Having met,", "OP1 Decides to act."), Texts.clauses(document));
        assertEquals("Resolution 9999 (2031)", Texts.of(document, Part.TITLE).get(0));
        assertTrue(Texts.of(document, Part.OTHER).contains("Publisher"));
        assertTrue(
                Texts.of(document, Part.OTHER)
                        .contains("Adopted unanimously at the 9999th meeting."));
        assertEquals(List.of("The list is this.", "A first."), Texts.of(document, Part.ANNEX));
        assertEquals("S/RES/9999 (2031)", document.metadata().symbol());
        assertEquals("Resolution 9999 (2031)", document.metadata().title());
        assertEquals(Kind.RESOLUTION, document.metadata().kind());
        assertEquals(Optional.of(LocalDate.of(2031, 10, 13)), document.metadata().date());
    }

    @Test
    void callsATextWithSignsOfAdoptionAResolutionAndADraftResolutionADraft() {
        String body = "The Security Council,\nHaving met,\nDecides to act.\n";
        assertEquals(Kind.DRAFT, Texts.document("text.txt", body).metadata().kind());
        assertEquals(
                Kind.RESOLUTION,
                Texts.document("text.txt", "S/RES/9999 (2031)\n" + body).metadata().kind());
        assertEquals(
                Kind.DRAFT,
                Texts.document("text.txt", "S/2031/1\nFrance: draft resolution\n" + body)
                        .metadata()
                        .kind());
    }
}
