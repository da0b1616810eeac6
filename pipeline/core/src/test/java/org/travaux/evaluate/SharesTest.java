package org.travaux.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Corrected shares on invented corpora whose true shares and error rates are known. */
final class SharesTest {

    /** A tagger about as good as the rules: P(given | true), security, rights, mixed, none. */
    private static final double[][] RATES = {
        {0.75, 0.05, 0.05, 0.15},
        {0.06, 0.70, 0.06, 0.18},
        {0.20, 0.20, 0.50, 0.10},
        {0.05, 0.07, 0.03, 0.85}
    };

    private static final double[] GOLD = {0.3, 0.3, 0.15, 0.25};
    private static final double[] TRUE = {0.15, 0.45, 0.15, 0.25};

    private static int draw(Random random, double[] shares) {
        double left = random.nextDouble();
        for (int i = 0; i < shares.length - 1; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private static double[][] goldSet(Random random, int sentences) {
        double[][] counts = new double[4][4];
        for (int i = 0; i < sentences; i++) {
            int gold = draw(random, GOLD);
            counts[gold][draw(random, RATES[gold])]++;
        }
        return counts;
    }

    private static List<List<Integer>> corpus(Random random, int sentences) {
        List<List<Integer>> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            Integer[] counts = {0, 0, 0, 0};
            counts[draw(random, RATES[draw(random, TRUE)])]++;
            paragraphs.add(List.of(counts));
        }
        return paragraphs;
    }

    private static double[] shares(List<List<Integer>> paragraphs) {
        double[] counts = new double[4];
        paragraphs.forEach(p -> Arrays.setAll(counts, f -> counts[f] + p.get(f)));
        return ErrorModel.normalized(counts);
    }

    /** 400 corpora of 500 sentences, each with a gold set of 800 of its own. */
    @Test
    void theIntervalHoldsTheTruthAndTheCorrectedShareIsNearerToIt() {
        Random random = new Random(11);
        int repetitions = 400;
        int[] held = new int[4];
        int rawHeld = 0;
        double rawError = 0;
        double error = 0;
        double[] mean = new double[4];
        for (int r = 0; r < repetitions; r++) {
            ErrorModel model = new ErrorModel(goldSet(random, 800), r, 600);
            List<List<Integer>> paragraphs = corpus(random, 500);
            double[] raw = shares(paragraphs);
            double[] corrected = model.correct(raw);
            List<double[]> drawn = new ShareDraws(r, 600).of(paragraphs, 4);
            for (int f = 0; f < 4; f++) {
                double[] values = new double[600];
                double[] rawValues = new double[600];
                for (int d = 0; d < 600; d++) {
                    values[d] = model.correct(drawn.get(d), d)[f];
                    rawValues[d] = drawn.get(d)[f];
                }
                held[f] += holds(Resamples.interval(corrected[f], values), TRUE[f]) ? 1 : 0;
                rawHeld += f == 1 && holds(Resamples.interval(raw[f], rawValues), TRUE[f]) ? 1 : 0;
                rawError += Math.pow(raw[f] - TRUE[f], 2);
                error += Math.pow(corrected[f] - TRUE[f], 2);
                mean[f] += corrected[f] / repetitions;
            }
        }
        for (int f = 0; f < 4; f++) {
            double coverage = (double) held[f] / repetitions;
            assertTrue(coverage >= 0.93 && coverage <= 0.97, f + " " + Arrays.toString(held));
            assertEquals(TRUE[f], mean[f], 0.01);
        }
        assertTrue(rawHeld < 0.2 * repetitions, "raw " + rawHeld);
        assertTrue(error < 0.5 * rawError, error + " " + rawError);
    }

    private static boolean holds(Estimate estimate, double truth) {
        return estimate.low().orElse(1) <= truth && truth <= estimate.high().orElse(0);
    }

    /** With these rates a third of rights is given none: no corpus is given rights alone. */
    @Test
    void sharesThatTheErrorsCanNotHaveMadeAreKnownAsSuch() {
        double[][] counts = {{80, 5, 5, 10}, {5, 55, 5, 35}, {20, 20, 50, 10}, {5, 5, 5, 85}};
        ErrorModel model = new ErrorModel(counts, 1, 200);
        double[] possible = {0.2, 0.3, 0.12, 0.38};
        double[] impossible = {0.05, 0.85, 0.05, 0.05};
        int explained = 0;
        for (int d = 0; d < 200; d++) {
            explained += model.explains(possible, d) ? 1 : 0;
            assertFalse(model.explains(impossible, d));
        }
        assertTrue(explained > 190, "explained " + explained);
    }

    @Test
    void aTaggerWithoutErrorsIsNotCorrected() {
        double[][] counts = new double[4][4];
        Arrays.setAll(
                counts,
                i -> {
                    double[] row = new double[4];
                    row[i] = 50;
                    return row;
                });
        ErrorModel model = new ErrorModel(counts, 1, 5);
        assertEquals(1, model.condition(), 1e-12);
        assertArrayEquals(TRUE, model.correct(TRUE), 1e-12);
    }

    @Test
    void whatTheErrorsCanNotExplainStaysWithinTheShares() {
        ErrorModel model = new ErrorModel(RATES, 1, 0);
        double[] corrected = model.correct(new double[] {0.9, 0.1, 0, 0});
        assertEquals(1, Arrays.stream(corrected).sum(), 1e-9);
        assertTrue(Arrays.stream(corrected).allMatch(share -> share >= 0));
        assertEquals(0, corrected[3]);
    }

    /** Against a search of every face of the simplex. */
    @Test
    void leastSquaresOnTheSimplexFindsTheBest() {
        Random random = new Random(2);
        for (int trial = 0; trial < 300; trial++) {
            double[][] rows = new double[4][];
            Arrays.setAll(rows, i -> anyShares(random));
            double[] given = anyShares(random);
            double[] found = SimplexLeastSquares.solve(rows, given);
            assertEquals(1, Arrays.stream(found).sum(), 1e-9);
            assertTrue(Arrays.stream(found).allMatch(share -> share >= 0));
            double best = misfit(rows, given, found);
            for (int other = 0; other < 300; other++) {
                double[] shares = anyShares(random);
                double step = Math.pow(10, -random.nextInt(4));
                Arrays.setAll(shares, i -> found[i] + step * (shares[i] - found[i]));
                assertTrue(misfit(rows, given, shares) >= best - 1e-9);
            }
        }
    }

    private static double[] anyShares(Random random) {
        double[] shares = new double[4];
        Arrays.setAll(shares, i -> random.nextInt(3) == 0 ? 0 : -Math.log(random.nextDouble()));
        shares[random.nextInt(4)] += 0.1;
        return ErrorModel.normalized(shares);
    }

    private static double misfit(double[][] rows, double[] given, double[] shares) {
        double misfit = 0;
        for (int j = 0; j < given.length; j++) {
            double expected = 0;
            for (int i = 0; i < shares.length; i++) {
                expected += shares[i] * rows[i][j];
            }
            misfit += Math.pow(expected - given[j], 2);
        }
        return misfit;
    }

    private static Confusion confusion(double[][] counts) {
        List<Confusion.Cell> cells = new ArrayList<>();
        List<String> frames = Sentences.SCHEME.frames();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                cells.add(
                        new Confusion.Cell(frames.get(i), frames.get(j), Math.round(counts[i][j])));
            }
        }
        return new Confusion(new Confusion.Origin("rules", "hash", "gold.csv", ""), cells);
    }

    private static Correction correction(double[][] counts, String codebook) {
        return Correction.of(confusion(counts), Sentences.SCHEME, "rules", codebook, 1, 50);
    }

    @Test
    void noCorrectionIsClaimedWhereTheErrorsAreNotKnown() {
        double[][] counts = goldSet(new Random(1), 800);
        assertTrue(correction(counts, "hash").available());
        assertFalse(correction(counts, "another").available());
        counts[2] = new double[] {3, 3, 3, 3};
        assertTrue(correction(counts, "hash").method().contains("12 sentences of mixed"));
        double[][] guessing = {
            {25, 25, 25, 25}, {26, 25, 25, 24}, {25, 26, 24, 25}, {25, 25, 26, 24}
        };
        assertTrue(correction(guessing, "hash").method().contains("nearly singular"));
    }
}
