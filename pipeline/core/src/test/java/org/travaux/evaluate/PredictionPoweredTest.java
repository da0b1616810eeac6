package org.travaux.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PredictionPoweredTest {

    private static final double SHARE = 0.3;

    /** A tagger that finds 0.8 of the frame, and sees it in 0.15 of the rest. */
    private static ReviewedCounts review(Random random, int reviewed, int others) {
        long[] cells = new long[4];
        long tagged = 0;
        for (int i = 0; i < reviewed + others; i++) {
            boolean has = random.nextDouble() < SHARE;
            boolean given = random.nextDouble() < (has ? 0.8 : 0.15);
            if (i < reviewed) {
                cells[(has ? 0 : 2) + (given ? 0 : 1)]++;
            } else {
                tagged += given ? 1 : 0;
            }
        }
        return new ReviewedCounts(cells[0], cells[1], cells[2], cells[3], others, tagged);
    }

    /** 1000 corpora of 2000 sentences, of which 200 are reviewed. */
    @Test
    void isUnbiasedHoldsTheTruthAndIsNarrowerThanTheReviewedAlone() {
        Random random = new Random(9);
        int repetitions = 1000;
        double sum = 0;
        double width = 0;
        double alone = 0;
        int held = 0;
        double tagged = 0;
        for (int r = 0; r < repetitions; r++) {
            ReviewedCounts counts = review(random, 200, 1800);
            Estimate share = PredictionPowered.share(counts);
            double value = share.value().orElse(Double.NaN);
            double low = share.low().orElse(Double.NaN);
            double high = share.high().orElse(Double.NaN);
            sum += value;
            width += high - low;
            held += low <= SHARE && SHARE <= high ? 1 : 0;
            double sample = counts.having() / 200.0;
            alone += 2 * 1.96 * Math.sqrt(sample * (1 - sample) / 199);
            tagged += (double) counts.unreviewedTagged() / counts.unreviewed();
        }
        assertEquals(SHARE, sum / repetitions, 0.003);
        assertTrue(tagged / repetitions > SHARE + 0.03, "the tagger alone is biased");
        assertTrue(held >= 930 && held <= 970, held + " of 1000");
        assertTrue(width < 0.85 * alone, width + " against " + alone);
    }

    /** A tagger that guesses is hardly relied on, and costs nothing. */
    @Test
    void aTaggerThatGuessesIsNotReliedOn() {
        ReviewedCounts guess = new ReviewedCounts(15, 15, 35, 35, 1000, 500);
        assertEquals(0, PredictionPowered.power(guess), 1e-12);
        assertEquals(0.3, PredictionPowered.share(guess).value().orElse(0), 1e-12);
    }

    /** By hand: n = N = 20, f = y, so that cov = var(f) = 10/39 and λ = (5/19) / (2 · 10/39). */
    @Test
    void countsByHand() {
        ReviewedCounts counts = new ReviewedCounts(10, 0, 0, 10, 20, 10);
        double power = (5.0 / 19) / (2 * (10.0 / 39));
        assertEquals(power, PredictionPowered.power(counts), 1e-12);
        double variance = power * power * 0.25 / 19 + (1 - power) * (1 - power) * (5.0 / 19) / 20;
        Estimate share = PredictionPowered.share(counts);
        assertEquals(0.5, share.value().orElse(0), 1e-12);
        assertEquals(0.5 - 1.959964 * Math.sqrt(variance), share.low().orElse(0), 1e-6);
    }

    @Test
    void tooFewReviewedGiveNoFigureAndNoIntervalOfNoWidth() {
        assertEquals(
                Estimate.NONE, PredictionPowered.share(new ReviewedCounts(9, 0, 0, 10, 50, 25)));
        Estimate rare = PredictionPowered.share(new ReviewedCounts(0, 0, 0, 40, 500, 0));
        assertEquals(0, rare.value().orElse(1));
        assertTrue(rare.low().isEmpty());
    }

    @Test
    void whereAllIsReviewedTheTaggerHasNoSay() {
        ReviewedCounts all = new ReviewedCounts(10, 10, 20, 10, 0, 0);
        assertEquals(0.4, PredictionPowered.share(all).value().orElse(0), 1e-12);
    }
}
