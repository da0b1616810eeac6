package org.travaux.dilution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BalanceEstimatorTest {

    private final BalanceEstimator estimator = new BalanceEstimator(CodedDrafts.CODEBOOK, 7, 2000);

    @Test
    void isTheLogOddsWithMixedCountingForBoth() {
        Measure balance =
                of("OP1|survivors", "OP2|survivors", "OP3|terrorism", "OP4|survivors, terrorism");
        assertEquals(Math.log(3.5 / 2.5), balance.estimate().getAsDouble(), 1e-12);
        assertEquals("balance", balance.name());
        assertEquals("doc", balance.to());
    }

    @Test
    void hasNoIntervalForAHandfulOfParagraphs() {
        Measure balance = of("OP1|survivors", "OP2|survivors", "OP3|terrorism", "OP4|terrorism");
        assertTrue(balance.low().isEmpty() && balance.high().isEmpty());
        assertEquals(
                "ln((rights+1/2)/(security+1/2)); interval unsupported: 4 of 5 paragraphs",
                balance.method());
    }

    @Test
    void isEmptyWithoutACodedSentence() {
        assertTrue(of("Heading|survivors").estimate().isEmpty());
        assertTrue(of().estimate().isEmpty());
    }

    @Test
    void isZeroWithoutIntervalWhereNoSentenceCounts() {
        Measure balance = of("OP1|fish", "OP2|ships", "OP3|trade", "OP4|ports", "OP5|sails");
        assertEquals(0, balance.estimate().getAsDouble());
        assertTrue(balance.low().isEmpty());
    }

    @Test
    void givesAFrameThatNeverOccursAWideInterval() {
        Measure balance = of(copies(12, "survivors"));
        assertTrue(balance.low().getAsDouble() > 0.5);
        assertTrue(balance.high().getAsDouble() > balance.estimate().getAsDouble() + 2);
    }

    @Test
    void isWiderWhereSentencesStandTogether() {
        List<String> apart = new ArrayList<>(copies(20, "survivors"));
        apart.addAll(copies(20, "terrorism"));
        List<String> together =
                new ArrayList<>(copies(5, "survivors;survivors;survivors;survivors"));
        together.addAll(copies(5, "terrorism;terrorism;terrorism;terrorism"));
        assertEquals(of(apart).estimate(), of(together).estimate());
        assertTrue(width(of(together)) > 1.5 * width(of(apart)));
    }

    @Test
    void takesTheParagraphsOfOneSpeechTogether() {
        List<String> speeches = new ArrayList<>();
        for (int turn = 1; turn <= 6; turn++) {
            speeches.addAll(
                    Collections.nCopies(
                            4, "S" + turn + "|" + (turn % 2 == 0 ? "survivors" : "terrorism")));
        }
        List<String> paragraphs = new ArrayList<>();
        for (int p = 0; p < speeches.size(); p++) {
            paragraphs.add("OP" + p + speeches.get(p).substring(2));
        }
        assertTrue(width(of(speeches)) > 1.4 * width(of(paragraphs)));
    }

    @Test
    void isMirroredWhenFramesAreExchanged() {
        Measure one = of("OP1|survivors", "OP2|survivors", "OP3|terrorism");
        Measure other = of("OP1|terrorism", "OP2|terrorism", "OP3|survivors");
        assertEquals(one.estimate().getAsDouble(), -other.estimate().getAsDouble(), 1e-12);
    }

    @Test
    void givesTheSameEveryTime() {
        assertEquals(of(copies(9, "survivors")), of(copies(9, "survivors")));
    }

    /** The interval holds the true odds in about 95 of 100 samples, also of clustered sentences. */
    @Test
    void coversTheTruth() {
        Random random = new Random(3);
        LogOddsSampler sampler = new LogOddsSampler(1, 400);
        int covered = 0;
        int samples = 400;
        for (int s = 0; s < samples; s++) {
            List<Counts> paragraphs = new ArrayList<>();
            for (int p = 0; p < 40; p++) {
                // Half of the paragraphs lean to rights, half to security: 2 of 3 sentences each.
                double lean = random.nextBoolean() ? 2.0 / 3 : 1.0 / 3;
                int numerator = 0;
                for (int k = 0; k < 4; k++) {
                    numerator += random.nextDouble() < lean ? 1 : 0;
                }
                paragraphs.add(new Counts(numerator, 4 - numerator));
            }
            LogOddsSampler.Interval interval = sampler.ofBalance(paragraphs);
            covered += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
        }
        assertTrue(covered > 0.92 * samples && covered < 0.985 * samples, covered + " covered");
    }

    /** With a paragraph for each sentence it is Jeffreys' interval of a proportion. */
    @Test
    void agreesWithJeffreysWhereSentencesAreIndependent() {
        List<Counts> paragraphs = new ArrayList<>(Collections.nCopies(8, new Counts(1, 0)));
        paragraphs.addAll(Collections.nCopies(22, new Counts(0, 1)));
        LogOddsSampler.Interval interval = new LogOddsSampler(5, 40_000).ofBalance(paragraphs);
        var jeffreys = new org.apache.commons.math3.distribution.BetaDistribution(8.5, 22.5);
        assertEquals(logit(jeffreys.inverseCumulativeProbability(0.025)), interval.low(), 0.03);
        assertEquals(logit(jeffreys.inverseCumulativeProbability(0.975)), interval.high(), 0.03);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static double width(Measure measure) {
        return measure.high().getAsDouble() - measure.low().getAsDouble();
    }

    private static List<String> copies(int number, String words) {
        return Collections.nCopies(number, "OP1|" + words);
    }

    private Measure of(String... lines) {
        return of(List.of(lines));
    }

    private Measure of(List<String> lines) {
        return estimator.estimate(CodedDrafts.framed("doc", lines));
    }
}
