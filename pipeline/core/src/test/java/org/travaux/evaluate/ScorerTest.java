package org.travaux.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScorerTest {

    private static Score score(List<ComparedSentence> sentences, String level, String label) {
        CodePairs pairs = new CodePairs(sentences, "doc");
        return new Scorer(Sentences.SCHEME, pairs, new Resamples(pairs, 7, 500))
                .scores().stream()
                        .filter(s -> s.label().equals(new Label(level, label)))
                        .findFirst()
                        .orElseThrow();
    }

    private static double value(Estimate estimate) {
        return estimate.value().orElse(Double.NaN);
    }

    /** Small enough for paper: two right, one missed, one too many. */
    private static final List<ComparedSentence> FEW =
            Sentences.all(
                    List.of(
                            Sentences.of(2, "security terrorism", "security terrorism"),
                            Sentences.of(1, "security terrorism|crime_control", "none"),
                            Sentences.of(1, "rights human_rights", "security terrorism"),
                            Sentences.of(3, "none", "none")));

    @Test
    void countsByHand() {
        Score security = score(FEW, "frame", "security");
        assertEquals(3, security.support());
        assertEquals(3, security.predicted());
        assertEquals(2.0 / 3, value(security.precision()));
        assertEquals(2.0 / 3, value(security.recall()));
        assertEquals(2.0 / 3, value(security.f1()));
        assertEquals(0, value(score(FEW, "frame", "rights").f1()));
        assertEquals(6.0 / 7, value(score(FEW, "frame", "none").f1()));
        assertEquals(2.0 * 2 / (5 + 3), value(score(FEW, "subframe", "micro").f1()));
        assertEquals((2.0 / 3 + 0 + 0) / 3, value(score(FEW, "subframe", "macro").f1()), 1e-12);
    }

    @Test
    void aLabelThatTheGoldSetDoesNotHaveHasNoFigure() {
        Score mixed = score(FEW, "frame", "mixed");
        assertEquals(0, mixed.support());
        assertEquals(Estimate.NONE, mixed.recall());
        assertEquals(Estimate.NONE, mixed.f1());
        assertEquals((2.0 / 3 + 0 + 6.0 / 7) / 3, value(score(FEW, "frame", "macro").f1()), 1e-12);
    }

    @Test
    void aLabelThatIsNeverGivenHasNoPrecisionAndRecallsNothing() {
        Score rights = score(FEW, "frame", "rights");
        assertEquals(Estimate.NONE, rights.precision());
        assertEquals(0, value(rights.recall()));
    }

    @Test
    void whatWasLeftUncodedIsMissed() {
        List<ComparedSentence> sentences =
                Sentences.all(
                        List.of(
                                Sentences.of(3, "rights", "rights"),
                                Sentences.of(1, "rights", "")));
        assertEquals(0.75, value(score(sentences, "frame", "rights").recall()));
        assertEquals(1, value(score(sentences, "frame", "rights").precision()));
    }

    @Test
    void aRareLabelHasNoInterval() {
        List<ComparedSentence> sentences =
                Sentences.all(
                        List.of(
                                Sentences.of(40, "none", "none"),
                                Sentences.of(40, "rights", "rights"),
                                Sentences.of(20, "rights", "none"),
                                Sentences.of(1, "security", "security")));
        assertEquals(1, value(score(sentences, "frame", "security").recall()));
        assertTrue(score(sentences, "frame", "security").recall().low().isEmpty());
        Estimate recall = score(sentences, "frame", "rights").recall();
        assertTrue(recall.low().orElse(1) < 2.0 / 3 && recall.high().orElse(0) > 2.0 / 3);
    }

    @Test
    void sentencesOfOneDocumentAreDrawnTogether() {
        List<ComparedSentence> alone = new ArrayList<>();
        List<ComparedSentence> together = new ArrayList<>();
        for (int doc = 0; doc < 20; doc++) {
            String other = doc % 2 == 0 ? "rights" : "none";
            alone.addAll(Sentences.of(10, "rights", other));
            together.addAll(Sentences.of(10, "rights", other, Map.of("doc", "d" + doc)));
        }
        assertTrue(width(together) > 2 * width(alone), width(together) + " " + width(alone));
    }

    private static double width(List<ComparedSentence> sentences) {
        Estimate recall = score(sentences, "frame", "rights").recall();
        return recall.high().orElse(Double.NaN) - recall.low().orElse(Double.NaN);
    }

    @Test
    void fewDocumentsHaveNoInterval() {
        List<ComparedSentence> one = Sentences.of(500, "rights", "none", Map.of("doc", "d"));
        assertTrue(score(one, "frame", "rights").recall().low().isEmpty());
    }

    /**
     * Of 300 gold sets from one tagger, the interval holds its true recall in 95 % or nearly so.
     */
    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        Random random = new Random(5);
        int held = 0;
        for (int set = 0; set < 300; set++) {
            int found = 0;
            for (int i = 0; i < 150; i++) {
                found += random.nextDouble() < 0.7 ? 1 : 0;
            }
            Estimate recall =
                    score(
                                    Sentences.all(
                                            List.of(
                                                    Sentences.of(found, "rights", "rights"),
                                                    Sentences.of(150 - found, "rights", "none"),
                                                    Sentences.of(100, "none", "none"))),
                                    "frame",
                                    "rights")
                            .recall();
            held += recall.low().orElse(1) <= 0.7 && 0.7 <= recall.high().orElse(0) ? 1 : 0;
        }
        assertTrue(held >= 276 && held <= 297, held + " of 300");
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
        CodePairs pairs = new CodePairs(FEW, "");
        assertEquals(7, pairs.clusters().size());
        List<ComparedSentence> many =
                Sentences.all(
                        List.of(
                                Sentences.of(60, "rights", "rights"),
                                Sentences.of(45, "rights", "none")));
        CodePairs more = new CodePairs(many, "");
        Marks marks = new Marks(more.pairs(), new Label("frame", "rights").test());
        Estimate one = new Resamples(more, 1, 200).estimate(c -> marks.tally(c).recall());
        assertEquals(one, new Resamples(more, 1, 200).estimate(c -> marks.tally(c).recall()));
        assertFalse(one.equals(new Resamples(more, 2, 200).estimate(c -> marks.tally(c).recall())));
    }
}
