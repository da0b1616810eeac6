package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
                List.of("Operative paragraphs 2 to 3 were not found (1 is followed by 4)."),
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

    @Test
    void namesBothNumbersOfAGapAndANumberThatComesTwice() {
        assertEquals(
                List.of(
                        "Operative paragraph 8 was not found (7 is followed by 9).",
                        "Operative paragraph 9 comes again after 9."),
                draft(
                                "1. Decides this;\n2. Urges them;\n3. Notes it;\n4. Urges them;\n5. Urges"
                                        + " us;\n6. Notes it;\n7. Requests it;",
                                "9. Urges them;",
                                "9. Decides to remain seized.")
                        .warnings());
    }

    @Test
    void numbersThatBeginAgainInANewSectionAreNoFault() {
        Document document =
                draft(
                        "Recalling its work,",
                        "A",
                        "1. Decides this;",
                        "2. Requests that;",
                        "B",
                        "Noting the report,",
                        "Acting under Chapter VII of the Charter,",
                        "1. Urges them;",
                        "2. Decides to remain seized.");
        assertEquals(List.of(), document.warnings());
        assertEquals(List.of("PP1", "OP1", "OP2", "PP2", "PP3", "OP1", "OP2"), labels(document));
    }

    @Test
    void keepsTheLabelsThatADraftPrints() {
        assertEquals(
                List.of(
                        "PP1 Recalling its work,",
                        "PP1bis Noting the report,",
                        "PP2 Deeply alarmed by the trade,",
                        "OP1 Decides this;",
                        "OP1bis Requests that;",
                        "OP2 Urges them;",
                        "OP3 Invites him;",
                        "OP3bis Encourages her;",
                        "OP3ter Calls upon all:",
                        "OP3ter(a) To help;",
                        "OP3ter(abis) To report;",
                        "OP3ter(b) To end."),
                Texts.clauses(
                        draft(
                                "PP1 Recalling its work,",
                                "PP 1 bis. Noting the report,",
                                "[PP2] Deeply alarmed by the trade,",
                                "OP1 Decides this;",
                                "OP 1 bis: Requests that;",
                                "[OP2 (new)] Urges them;",
                                "3. Invites him;",
                                "3 bis. Encourages her;",
                                "3.ter Calls upon all:",
                                "(a) To help;",
                                "(a bis) To report;",
                                "(b) To end.")));
    }

    @Test
    void readsThroughTheBracketsOfANegotiation() {
        assertEquals(
                List.of(
                        "PP1 [Recalling its work,]",
                        "PP2 [[Gravely concerned at the trade,]]",
                        "PP3 [US: Bearing in mind the report,]",
                        "OP1 [Decides] [Requests] this;",
                        "OP2 Urges them;",
                        "OP3 Invites all:]",
                        "OP3(a) To help;]",
                        "OP3(b) To report;",
                        "OP4 Decides to remain seized."),
                Texts.clauses(
                        draft(
                                "[Recalling its work,]",
                                "[[Gravely concerned at the trade,]]",
                                "[US: Bearing in mind the report,]",
                                "1. [Decides] [Requests] this;",
                                "[2.] Urges them;",
                                "[3. Invites all:]",
                                "[(a) To help;]",
                                "(b) To report;",
                                "4. Decides to remain seized.")));
    }

    @Test
    void optionsAreHeadingsOrOpenTheirParagraph() {
        Document document =
                draft("Having met,", "Option 1:", "Decides this;", "Alt 2: Requests that.");
        assertEquals(
                List.of("PP1 Having met,", "OP1 Decides this;", "OP2 Alt 2: Requests that."),
                Texts.clauses(document));
        assertEquals(List.of("Option 1:"), Texts.of(document, Part.HEADING));
    }

    @Test
    void readsNumbersInBracketsAndWithADash() {
        assertEquals(
                List.of("PP1", "OP1", "OP2"),
                labels(draft("Having met,", "(1) Decides this;", "(2) Requests that.")));
        assertEquals(
                List.of("PP1", "OP1", "OP2"),
                labels(draft("Having met,", "1.- Decides this;", "2.- Requests that.")));
        assertEquals(
                List.of("PP1", "OP1", "OP2"),
                labels(draft("Having met,", "1) Decides this;", "2) Requests that.")));
    }

    @Test
    void readsTheReasonsThatStandBeforeTheCouncil() {
        Document document =
                Texts.document(
                        "old.txt",
                        "9 (1931). Resolution of 1 August 1931\n\nWhereas the Council on 1 July"
                                + " called upon the parties to end it,\n\nWhereas word has come from"
                                + " both of them,\n\nThe Security Council\n\n1. Notes it;\n\n2."
                                + " Resolves to consider it further.");
        assertEquals(List.of("PP1", "PP2", "OP1", "OP2"), labels(document));
    }

    @Test
    void aVerbThatOnlyAnnouncesTheNumbersHasNone() {
        assertEquals(
                List.of(
                        "PP1 In virtue of its powers,",
                        " Resolves that:",
                        "OP1 The court shall be open;",
                        "OP2 It may be closed."),
                Texts.clauses(
                        draft(
                                "In virtue of its powers,",
                                "Resolves that:",
                                "l. The court shall be open;",
                                "2. It may be closed.")));
    }

    @Test
    void countsOneMoreParagraphWhereTheLastNumberIsLost() {
        assertEquals(
                List.of("OP1", "OP2", "OP3"),
                labels(
                        draft(
                                "1. Decides this;",
                                "2. Requests that;",
                                "Decides to remain seized of the matter.")));
    }

    @Test
    void aParticipleThatEndsInADecisionIsOperativeWhereNothingIsNumbered() {
        assertEquals(
                List.of("PP1", "OP1"),
                labels(
                        draft(
                                "Recalling its work,",
                                "Acting under Chapter VII of the Charter, decides to end it.")));
    }

    @Test
    void smallLettersGoOnWithAPreambularParagraph() {
        assertEquals(
                List.of("PP1", "PP1", "PP2", "OP1"),
                labels(
                        draft(
                                "Noting that women are harmed in war;",
                                "",
                                "and that the harm lasts long after it;",
                                "Mindful of them,",
                                "1. Decides to act.")));
    }

    @Test
    void readsAResolutionOfAParliament() {
        Document document =
                Texts.document(
                        "ep.txt",
                        "European Parliament resolution of 15 January 2031 on the trade in persons\n\n"
                                + "The European Parliament,\n\n– having regard to the Charter,\n\n–"
                                + " having regard to its earlier work,\n\nA. whereas persons are"
                                + " sold;\n\nB. whereas they suffer;\n\n1. Condemns it;\n\n2. Calls on"
                                + " the States to end it.");
        assertEquals(List.of("PP1", "PP2", "PP3", "PP4", "OP1", "OP2"), labels(document));
        assertEquals(Kind.RESOLUTION, document.metadata().kind());
    }

    @Test
    void goesOnAfterAMeetingLineWithTheNextResolutionOfTheAssembly() {
        assertEquals(
                List.of("PP1", "OP1", "PP2", "OP1"),
                labels(
                        Texts.document(
                                "ga.txt",
                                "The General Assembly,\n\nHaving met,\n\n1. Decides this.\n\n81st"
                                        + " plenary meeting\n\nB\n\nThe General Assembly,\n\nNoting"
                                        + " it,\n\n1. Decides that.")));
    }

    @Test
    void warnsOfPageFurnitureWithinASentenceButNotOfCitations() {
        Document document =
                Texts.document(
                        "S-RES-9999(2031).txt",
                        "The Security Council,\nRecalling document S/RES/9999 (2031) and the report"
                                + " (S/2031/5),\n1. Requests all States to act S/RES/9999 (2031) at"
                                + " once;\n2. Decides to remain 31-17716 (E) seized.");
        assertEquals(
                List.of(
                        "Masthead or page furniture is left within sentences of OP1, OP2"
                                + " (“S/RES/9999 (2031)”)."),
                document.warnings());
    }

    @Test
    void knowsADraftInBlueAndOneOfTheLimitedSeries() {
        String body = "\nThe Security Council,\nHaving met,\nDecides to act.\n";
        assertEquals(
                Kind.DRAFT,
                Texts.document("t.txt", "Resolution 9999 (2031)\nin blue" + body)
                        .metadata()
                        .kind());
        Document limited = Texts.document("t.txt", "A/C.3/73/L.20/Rev.1\nAngola, Egypt" + body);
        assertEquals(Kind.DRAFT, limited.metadata().kind());
        assertEquals("A/C.3/73/L.20/Rev.1", limited.metadata().symbol());
    }

    @Test
    void readsALongTextInTimeThatGrowsWithItsLength() {
        StringBuilder text = new StringBuilder("The Security Council,\n");
        for (int i = 0; i < 4000; i++) {
            text.append("Requests the parties to meet again in the city and to report;\n");
        }
        text.append("4001. Decides to remain seized of the matter.\n");
        assertTimeout(Duration.ofSeconds(20), () -> Texts.document("long.txt", text.toString()));
    }
}
