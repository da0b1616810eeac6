package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Percentile intervals by the bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapter 13): whole clusters of sentences are drawn with replacement, as many as there are,
 * and the figure is computed anew for each draw.
 *
 * <p>A draw in which the figure has no value, because a label is absent from it, is left out. If
 * that is more than one draw in twenty, as it is with a support of one or two, or if there are
 * fewer than {@value #ENOUGH} clusters, no interval is given: it would be narrower than what is
 * known.
 */
final class Resamples {

    static final int ENOUGH = 10;
    private static final double DEFINED = 0.95;

    private final double[] observed;
    private final List<double[]> draws = new ArrayList<>();

    Resamples(CodePairs pairs, long seed, int number) {
        observed = pairs.counts();
        List<int[]> clusters = pairs.clusters();
        if (clusters.size() < ENOUGH) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int d = 0; d < number; d++) {
            double[] counts = new double[observed.length];
            for (int c = 0; c < clusters.size(); c++) {
                CodePairs.add(clusters.get(random.nextInt(clusters.size())), counts);
            }
            draws.add(counts);
        }
    }

    /** The figure of what was observed, not a number where it has no value. */
    double observed(ToDoubleFunction<double[]> figure) {
        return figure.applyAsDouble(observed);
    }

    /** The figure with its interval. */
    Estimate estimate(ToDoubleFunction<double[]> figure) {
        double value = observed(figure);
        if (Double.isNaN(value)) {
            return Estimate.NONE;
        }
        double[] defined =
                draws.stream().mapToDouble(figure).filter(drawn -> !Double.isNaN(drawn)).toArray();
        if (draws.isEmpty() || defined.length < DEFINED * draws.size()) {
            return Estimate.of(value);
        }
        return interval(value, defined);
    }

    /** The middle 95 % of {@code drawn} values around {@code value}. */
    static Estimate interval(double value, double[] drawn) {
        Percentile percentile = new Percentile();
        percentile.setData(Arrays.copyOf(drawn, drawn.length));
        return Estimate.of(value, percentile.evaluate(2.5), percentile.evaluate(97.5));
    }
}
