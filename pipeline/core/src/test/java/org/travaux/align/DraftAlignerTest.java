package org.travaux.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;

class DraftAlignerTest {

    private static final String SLAVERY = "Condemns all acts of slavery and the sale of persons;";
    private static final String SHELTER =
            "Urges States to open shelters for survivors of trafficking;";
    private static final String BORDER =
            "Calls upon States to inspect travel documents at borders;";
    private static final String REPORT =
            "Requests the Secretary-General to report within one year;";
    private static final String MONEY = "Encourages banks to disclose suspicious money transfers;";

    private final DraftAligner aligner = new DraftAligner();

    @Test
    void findsNothingBetweenADraftAndItself() {
        Document draft = Provision.document(new InventedDrafts(3).draft(60));
        for (Pair pair : aligner.align(draft, draft).pairs()) {
            assertEquals(Relation.IDENTICAL, pair.relation());
            assertEquals(pair.from(), pair.to());
            assertEquals(1, pair.similarity());
            assertEquals("exact", pair.matchedBy());
            assertEquals(false, pair.moved());
        }
    }

    @Test
    void reportsRenumberingAsNoChange() {
        assertEquals(
                List.of(
                        "->OP1 inserted",
                        "OP1>OP2 identical",
                        "OP2>- deleted",
                        "OP3>OP3 identical"),
                lines(
                        Drafts.draft("OP1|" + SLAVERY, "OP2|" + SHELTER, "OP3|" + BORDER),
                        Drafts.draft("OP1|" + MONEY, "OP2|" + SLAVERY, "OP3|" + BORDER)));
    }

    @Test
    void listsWhatWasDeletedFirstBeforeEverythingElse() {
        assertEquals(
                List.of("OP1>- deleted", "OP2>- deleted", "OP3>OP1 identical"),
                lines(
                        Drafts.draft("OP1|" + SLAVERY, "OP2|" + SHELTER, "OP3|" + BORDER),
                        Drafts.draft("OP1|" + BORDER)));
    }

    @Test
    void findsTheOneThatMoved() {
        assertEquals(
                List.of(
                        "OP2>OP1 identical",
                        "OP3>OP2 identical",
                        "OP4>OP3 identical",
                        "OP1>OP4 reworded moved"),
                lines(
                        Drafts.draft(
                                "OP1|" + SLAVERY,
                                "OP2|" + SHELTER,
                                "OP3|" + BORDER,
                                "OP4|" + REPORT),
                        Drafts.draft(
                                "OP1|" + SHELTER,
                                "OP2|" + BORDER,
                                "OP3|" + REPORT,
                                "OP4|Condemns acts of slavery, and the sale of persons, as crimes;")));
    }

    @Test
    void takesCrossingIntoThePreambleForAMove() {
        assertEquals(
                List.of("OP1>PP1 reworded moved", "OP2>OP1 identical"),
                lines(
                        Drafts.draft("OP1|" + SHELTER, "OP2|" + BORDER),
                        Drafts.draft(
                                "PP1|Noting that States should open shelters for survivors of"
                                        + " trafficking,",
                                "OP1|" + BORDER)));
    }

    @Test
    void letsItemsMoveWithTheirChapeau() {
        assertEquals(
                List.of(
                        "OP2>OP1 identical",
                        "OP3>OP2 identical",
                        "OP1>OP3 identical moved",
                        "OP1(a)>OP3(a) identical",
                        "OP1(b)>OP3(b) identical"),
                lines(
                        Drafts.draft(
                                "OP1|Calls upon States to:",
                                "OP1(a)|Protect witnesses in court;",
                                "OP1(b)|Train prosecutors and judges;",
                                "OP2|" + SLAVERY,
                                "OP3|" + REPORT),
                        Drafts.draft(
                                "OP1|" + SLAVERY,
                                "OP2|" + REPORT,
                                "OP3|Calls upon States to:",
                                "OP3(a)|Protect witnesses in court;",
                                "OP3(b)|Train prosecutors and judges;")));
    }

    @Test
    void findsAnItemThatChangedItsPlaceAmongItems() {
        assertEquals(
                List.of(
                        "OP1>OP1 identical",
                        "OP1(b)>OP1(a) identical",
                        "OP1(c)>OP1(b) identical",
                        "OP1(a)>OP1(c) identical moved"),
                lines(
                        Drafts.draft(
                                "OP1|Calls upon States to:",
                                "OP1(a)|Protect witnesses in court;",
                                "OP1(b)|Train prosecutors and judges;",
                                "OP1(c)|Share evidence across borders;"),
                        Drafts.draft(
                                "OP1|Calls upon States to:",
                                "OP1(a)|Train prosecutors and judges;",
                                "OP1(b)|Share evidence across borders;",
                                "OP1(c)|Protect witnesses in court;")));
    }

    @Test
    void findsAnItemThatCameUnderAnotherChapeau() {
        assertTrue(
                lines(
                                Drafts.draft(
                                        "OP1|Calls upon States to:",
                                        "OP1(a)|Protect witnesses in court;",
                                        "OP1(b)|Train prosecutors and judges;",
                                        "OP2|Invites civil society organizations to:",
                                        "OP2(a)|Monitor places of work;"),
                                Drafts.draft(
                                        "OP1|Calls upon States to:",
                                        "OP1(a)|Protect witnesses in court;",
                                        "OP2|Invites civil society organizations to:",
                                        "OP2(a)|Monitor places of work;",
                                        "OP2(b)|Train prosecutors and judges;"))
                        .contains("OP1(b)>OP2(b) identical moved"));
    }

    @Test
    void claimsNoMoveForItemsOfAChapeauWrittenAnew() {
        assertEquals(
                List.of(
                        "OP1>OP1 identical",
                        "->OP2 inserted",
                        "OP2(a)>OP2(a) identical",
                        "OP2(b)>OP2(b) identical",
                        "OP3>OP3 identical"),
                lines(
                                Drafts.draft(
                                        "OP1|" + SLAVERY,
                                        "OP2|Demands of every party that it:",
                                        "OP2(a)|Protect witnesses in court;",
                                        "OP2(b)|Train prosecutors and judges;",
                                        "OP3|" + REPORT),
                                Drafts.draft(
                                        "OP1|" + SLAVERY,
                                        "OP2|Invites Governments, where possible, to:",
                                        "OP2(a)|Protect witnesses in court;",
                                        "OP2(b)|Train prosecutors and judges;",
                                        "OP3|" + REPORT))
                        .stream()
                        .filter(line -> !line.endsWith("deleted"))
                        .toList());
    }

    @Test
    void doesNotSwapNeighboursThatDifferInOneWord() {
        assertEquals(
                List.of("OP1>OP1 reworded", "OP2>OP2 reworded"),
                lines(
                        Drafts.draft(
                                "OP1|Requests the Committee to report by June on its work;",
                                "OP2|Requests the Directorate to report by June on its work;"),
                        Drafts.draft(
                                "OP1|Requests the Committee to report by July on this work;",
                                "OP2|Requests the Directorate to report by July on this work;")));
    }

    @Test
    void keepsTheOrderOfParagraphsWithTheSameWords() {
        assertEquals(
                List.of(
                        "OP1>OP1 identical",
                        "->OP2 inserted",
                        "OP2>OP3 identical",
                        "OP3>OP4 identical"),
                lines(
                        Drafts.draft("OP1|Decides that:", "OP2|" + SHELTER, "OP3|Decides that:"),
                        Drafts.draft(
                                "OP1|Decides that:",
                                "OP2|" + MONEY,
                                "OP3|" + SHELTER,
                                "OP4|Decides that:")));
    }

    @Test
    void isNotMisledByARenumberedCrossReference() {
        assertEquals(
                List.of("->OP1 inserted", "OP1>OP2 cosmetic", "OP2>OP3 cosmetic"),
                lines(
                        Drafts.draft(
                                "OP1|Decides to review paragraph 4 above;",
                                "OP2|Decides to review paragraph 5 above;"),
                        Drafts.draft(
                                "OP1|" + MONEY,
                                "OP2|Decides to review paragraph 5 above;",
                                "OP3|Decides to review paragraph 6 above;")));
    }

    @Test
    void alignsCodedParagraphsWhereThereIsNoResolution() {
        assertEquals(
                List.of("P1>P1 identical"),
                lines(
                        Drafts.draft("P1|Trafficking is a crime.", "Heading|Summary"),
                        Drafts.draft("Heading|Overview", "P1|Trafficking is a crime.")));
    }

    @RepeatedTest(20)
    void mirrorsWhenTheDraftsAreExchanged(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Negotiation negotiation = new Negotiation(seed, new InventedDrafts(seed).draft(60), 0.1);
        Document before = Provision.document(negotiation.before);
        Document after = Provision.document(negotiation.after);
        assertEquals(
                seen(aligner.align(before, after), false),
                seen(aligner.align(after, before), true));
    }

    @Test
    void alignsAnEmptyDraft() {
        assertEquals(
                List.of("OP1>- deleted"), lines(Drafts.draft("OP1|" + SHELTER), Drafts.draft()));
        assertEquals(List.of(), lines(Drafts.draft(), Drafts.draft()));
    }

    private static List<String> seen(Alignment alignment, boolean reversed) {
        return alignment.pairs().stream()
                .map(
                        pair ->
                                Drafts.label(reversed ? pair.to() : pair.from())
                                        + ">"
                                        + Drafts.label(reversed ? pair.from() : pair.to())
                                        + (pair.moved() ? " moved" : ""))
                .sorted()
                .toList();
    }

    private List<String> lines(Document from, Document to) {
        return Drafts.lines(aligner.align(from, to));
    }
}
