package org.travaux.dilution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Source;

class DilutionMeterTest {

    private static final List<String> FIRST =
            List.of(
                    "PP1|Recalling its commitment to human rights and to the dignity of all",
                    "PP2|Notes the growth of trafficking in zones of conflict",
                    "OP1|Demands that all States provide shelter to survivors without delay",
                    "OP2|Urges banks to report transfers that finance terrorism",
                    "OP3|Decides that parties shall release all victims held by them",
                    "OP4|Calls upon prosecutors to dismantle networks of smugglers");

    private static final List<String> SECOND =
            List.of(
                    "PP1|Notes the growth of trafficking in zones of conflict",
                    "OP1|Urges that all States provide shelter to survivors, as appropriate",
                    "OP2|Urges banks to report transfers that finance terrorism",
                    "OP3|Calls upon prosecutors to dismantle networks of smugglers",
                    "OP4|Decides that parties should release all victims held by them",
                    "OP5|Invites ministers to prosecute recruiters of foreign fighters");

    private final DilutionMeter meter =
            new DilutionMeter(CodedDrafts.CODEBOOK, CodedDrafts.SCALE, 1, 500);

    @Test
    void measuresEachDraftAndEachStep() {
        Dilution dilution = measure(CodedDrafts.draft(2, SECOND), CodedDrafts.draft(1, FIRST));
        assertEquals(1, dilution.steps().size());
        assertEquals(3, figure(dilution, "", "draft1", "sentences_rights", "rights"));
        assertEquals(2, figure(dilution, "", "draft1", "sentences_security", "security"));
        assertEquals(0, figure(dilution, "", "draft1", "sentences_mixed", "mixed"));
        assertEquals(1, figure(dilution, "", "draft1", "sentences_none", "none"));
        assertEquals(0.5, figure(dilution, "", "draft1", "share", "rights"));
        assertEquals(Math.log(3.5 / 2.5), figure(dilution, "", "draft1", "balance", ""), 1e-12);
        assertEquals(
                Math.log(2.5 / 3.5) - Math.log(3.5 / 2.5),
                figure(dilution, "draft1", "draft2", "balance_change", ""),
                1e-12);
        assertEquals(1, figure(dilution, "draft1", "draft2", "paragraphs_deleted", ""));
        assertEquals(1, figure(dilution, "draft1", "draft2", "paragraphs_inserted", ""));
        assertEquals(3, figure(dilution, "draft1", "draft2", "paragraphs_identical", ""));
        assertEquals(1, figure(dilution, "draft1", "draft2", "paragraphs_moved", ""));
        assertEquals(2, figure(dilution, "draft1", "draft2", "rights_weaker", "rights"));
        assertEquals(2, figure(dilution, "draft1", "draft2", "force_weaker", ""));
        assertEquals(0, figure(dilution, "draft1", "draft2", "force_stronger", ""));
    }

    @Test
    void showsNothingForADraftAgainstItself() {
        Dilution dilution = measure(CodedDrafts.draft(1, FIRST), CodedDrafts.draft(2, FIRST));
        for (Measure measure : dilution.measures()) {
            boolean step = !measure.from().isEmpty();
            if (step && !measure.name().equals("paragraphs_identical")) {
                assertEquals(0, measure.estimate().getAsDouble(), measure.name());
            }
        }
        for (Change change : dilution.steps().get(0).changes()) {
            assertEquals(List.of(), change.edits());
            assertTrue(change.rights() == Effect.SAME || change.rights() == Effect.NA);
            assertTrue(change.force() == Effect.SAME || change.force() == Effect.NA);
        }
    }

    @Test
    void mirrorsEveryMeasureWhenTheOrderIsReversed() {
        Dilution there = measure(CodedDrafts.draft(1, FIRST), CodedDrafts.draft(2, SECOND));
        Dilution back = measure(CodedDrafts.draft(1, SECOND), CodedDrafts.draft(2, FIRST));
        for (Measure measure : there.measures()) {
            if (measure.from().isEmpty()) {
                continue;
            }
            double mirrored =
                    figure(back, "draft1", "draft2", mirror(measure.name()), measure.frame());
            boolean change = measure.name().equals("balance_change");
            assertEquals(
                    measure.estimate().getAsDouble(),
                    change ? -mirrored : mirrored,
                    1e-12,
                    measure.name());
        }
    }

    @Test
    void countsAnAnnexThatStaysAsUnchanged() {
        List<String> annex = List.of("A|survivors", "A|victims", "A|terrorism", "A|networks");
        List<String> text = List.of("OP1|Urges shelter", "OP2|Urges ports");
        List<String> both = new ArrayList<>(text);
        both.addAll(annex);
        Dilution dilution = measure(CodedDrafts.draft(1, both), CodedDrafts.draft(2, both));
        Measure change = find(dilution, "draft1", "draft2", "balance_change", "");
        assertEquals(OptionalDouble.of(0), change.low());
        assertEquals(OptionalDouble.of(0), change.high());
        assertEquals(2, dilution.steps().get(0).changes().size());
    }

    @Test
    void makesNoStepAcrossAMissingDraft() {
        Dilution dilution =
                meter.measure(
                        "talks",
                        List.of(
                                CodedDrafts.draft(1, FIRST),
                                CodedDrafts.draft(2, SECOND),
                                CodedDrafts.draft(4, FIRST),
                                CodedDrafts.draft(7, FIRST)),
                        List.of("draft 3 could not be read"));
        assertEquals(1, dilution.steps().size());
        assertEquals(
                List.of(
                        "draft 3 could not be read",
                        "Draft 3 is missing: draft 2 is not compared with draft 4.",
                        "Drafts 5 to 6 are missing: draft 4 is not compared with draft 7."),
                dilution.gaps());
    }

    @Test
    void makesNoStepToADraftOfWhichPagesWereNotRead() {
        PlacedDocument whole = CodedDrafts.draft(2, SECOND);
        FramedDocument framed = whole.framed();
        Document read = framed.annotated().document();
        Document torn =
                new Document(
                        read.id(),
                        new Source("draft2.pdf", "", "application/pdf", 3, 2),
                        read.metadata(),
                        read.text(),
                        read.paragraphs(),
                        List.of());
        PlacedDocument unread =
                new PlacedDocument(
                        new FramedDocument(
                                new AnnotatedDocument(
                                        torn, "eng", framed.annotated().sentences(), List.of()),
                                framed.sentences()),
                        whole.place());
        Dilution dilution = measure(CodedDrafts.draft(1, FIRST), unread);
        assertEquals(List.of(), dilution.steps());
        assertEquals(
                List.of("draft2 has 2 pages unread: draft1 is not compared with draft2."),
                dilution.gaps());
        assertEquals(1, measure(CodedDrafts.draft(1, FIRST), whole).steps().size());
    }

    @Test
    void makesNoStepToANumberThatTwoDraftsClaim() {
        PlacedDocument twin =
                new PlacedDocument(
                        CodedDrafts.framed("other", SECOND),
                        new org.travaux.text.Place("talks", 2));
        Dilution dilution =
                measure(CodedDrafts.draft(1, FIRST), CodedDrafts.draft(2, SECOND), twin);
        assertEquals(List.of(), dilution.steps());
        assertEquals(
                List.of("Draft 2 is claimed by draft2 and other: no step leads to it or from it."),
                dilution.gaps());
    }

    @Test
    void leavesTheShareOfNothingEmpty() {
        Dilution dilution = measure(CodedDrafts.draft(1, "Heading|Summary"));
        assertTrue(find(dilution, "", "draft1", "share", "rights").estimate().isEmpty());
        assertTrue(find(dilution, "", "draft1", "balance", "").estimate().isEmpty());
    }

    /** Three of ten sentences: Wilson's interval is 0.108 to 0.603. */
    @Test
    void givesSharesWilsonsInterval() {
        List<String> lines = new ArrayList<>();
        for (int k = 1; k <= 10; k++) {
            lines.add("OP" + k + "|" + (k <= 3 ? "survivors" : "ports"));
        }
        Measure share = find(measure(CodedDrafts.draft(1, lines)), "", "draft1", "share", "rights");
        assertEquals(0.108, share.low().getAsDouble(), 0.0005);
        assertEquals(0.603, share.high().getAsDouble(), 0.0005);
        Measure none = find(measure(CodedDrafts.draft(1, lines)), "", "draft1", "share", "mixed");
        assertEquals(0, none.low().getAsDouble());
        assertTrue(none.high().getAsDouble() > 0.2);
    }

    @Test
    void measuresFiveDraftsOfSixtyParagraphsWithinASecond() {
        List<PlacedDocument> drafts = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            List<String> lines = new ArrayList<>();
            for (int k = 1; k <= 60; k++) {
                String tail = k % 7 == number ? " within existing resources" : "";
                lines.add(
                        "OP" + k + "|" + FIRST.get(k % 6).substring(4) + " in region " + k + tail);
            }
            drafts.add(CodedDrafts.draft(number, lines));
        }
        meter.measure("talks", drafts, List.of());
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertEquals(4, meter.measure("talks", drafts, List.of()).steps().size()));
    }

    private static String mirror(String name) {
        return switch (name) {
            case "paragraphs_deleted" -> "paragraphs_inserted";
            case "paragraphs_inserted" -> "paragraphs_deleted";
            case "rights_weaker" -> "rights_stronger";
            case "rights_stronger" -> "rights_weaker";
            case "force_weaker" -> "force_stronger";
            case "force_stronger" -> "force_weaker";
            default -> name;
        };
    }

    private Dilution measure(PlacedDocument... drafts) {
        return meter.measure("talks", List.of(drafts), List.of());
    }

    private static double figure(
            Dilution dilution, String from, String to, String name, String frame) {
        return find(dilution, from, to, name, frame).estimate().getAsDouble();
    }

    private static Measure find(
            Dilution dilution, String from, String to, String name, String frame) {
        List<Measure> found =
                dilution.measures().stream()
                        .filter(m -> m.from().equals(from) && m.to().equals(to))
                        .filter(m -> m.name().equals(name) && m.frame().equals(frame))
                        .toList();
        assertEquals(1, found.size(), name + " of " + to);
        return found.get(0);
    }
}
