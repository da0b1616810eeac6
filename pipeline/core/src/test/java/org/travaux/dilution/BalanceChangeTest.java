package org.travaux.dilution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BalanceChangeTest {

    private static final Counts RIGHTS = new Counts(1, 0);
    private static final Counts SECURITY = new Counts(0, 1);

    private final BalanceChange change =
            new BalanceChange(CodedDrafts.CODEBOOK.balance(), 11, 2000);

    @Test
    void isTheDifferenceOfBalances() {
        Measure measure =
                measured(
                        new Lineage(RIGHTS, RIGHTS),
                        new Lineage(RIGHTS, SECURITY),
                        new Lineage(Counts.ZERO, SECURITY));
        assertEquals(
                Math.log(1.5 / 2.5) - Math.log(2.5 / 0.5), measure.estimate().getAsDouble(), 1e-12);
        assertTrue(measure.low().isEmpty(), "three lineages bear no interval");
        assertTrue(measure.pValue().isEmpty(), "two changes bear no test");
        assertTrue(measure.method().contains("interval unsupported: 3 of 5 lineages"));
        assertTrue(measure.method().contains("test unsupported: 2 of 6 changed lineages"));
    }

    @Test
    void isNothingForADraftAgainstItself() {
        Measure measure =
                measured(
                        Collections.nCopies(9, new Lineage(RIGHTS, RIGHTS))
                                .toArray(Lineage[]::new));
        assertEquals(0, measure.estimate().getAsDouble());
        assertEquals(0, measure.low().getAsDouble());
        assertEquals(0, measure.high().getAsDouble());
        assertTrue(measure.pValue().isEmpty());
    }

    @Test
    void findsAOneSidedLossAndNotAnEvenExchange() {
        List<Lineage> loss =
                new ArrayList<>(Collections.nCopies(10, new Lineage(RIGHTS, SECURITY)));
        loss.addAll(Collections.nCopies(20, new Lineage(RIGHTS, RIGHTS)));
        loss.addAll(Collections.nCopies(10, new Lineage(SECURITY, SECURITY)));
        Measure lost = change.measure("a", "b", loss);
        assertTrue(lost.high().getAsDouble() < 0);
        assertTrue(lost.pValue().getAsDouble() < 0.01);
        List<Lineage> even = new ArrayList<>(Collections.nCopies(5, new Lineage(RIGHTS, SECURITY)));
        even.addAll(Collections.nCopies(5, new Lineage(SECURITY, RIGHTS)));
        Measure exchanged = change.measure("a", "b", even);
        assertEquals(1, exchanged.pValue().getAsDouble());
        assertEquals(-exchanged.low().getAsDouble(), exchanged.high().getAsDouble(), 1e-12);
    }

    /** Ten changes all one way: 2 of 1,024 histories are as extreme. */
    @Test
    void countsTheHistoriesThatAreAsExtreme() {
        Measure measure =
                new BalanceChange(CodedDrafts.CODEBOOK.balance(), 3, 50_000)
                        .measure("a", "b", Collections.nCopies(10, new Lineage(RIGHTS, SECURITY)));
        assertEquals(2.0 / 1024, measure.pValue().getAsDouble(), 0.0006);
    }

    @RepeatedTest(30)
    void mirrorsWhenTheDraftsAreExchanged(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Lineage> lineages = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            lineages.add(new Lineage(counts(random), counts(random)));
        }
        Measure there = change.measure("a", "b", lineages);
        Measure back = change.measure("b", "a", lineages.stream().map(Lineage::reversed).toList());
        assertEquals(there.estimate().getAsDouble(), -back.estimate().getAsDouble(), 1e-12);
        assertEquals(there.low().getAsDouble(), -back.high().getAsDouble());
        assertEquals(there.high().getAsDouble(), -back.low().getAsDouble());
        assertEquals(there.pValue(), back.pValue());
    }

    private static Counts counts(Random random) {
        return new Counts(random.nextInt(3), random.nextInt(3));
    }

    private Measure measured(Lineage... lineages) {
        return change.measure("a", "b", List.of(lineages));
    }
}
