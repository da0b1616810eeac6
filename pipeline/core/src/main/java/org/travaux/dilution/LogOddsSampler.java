package org.travaux.dilution;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Draws from what is known of a log-odds balance: the Bayesian bootstrap (Rubin 1981) over
 * paragraphs, with Jeffreys' prior of half a sentence on either side.
 *
 * <p>Each draw weighs every paragraph by an exponential variate and adds a gamma variate of shape
 * 1/2 where the estimate adds 1/2. Were every sentence a paragraph of its own, this would be
 * Jeffreys' interval of a proportion, exactly; several sentences of one paragraph get one weight,
 * since they were not written independently. A frame that never occurs has an interval that is
 * wide, where resampling alone would give it none.
 *
 * <p>k paragraphs with the same counts are drawn as one, by a gamma variate of shape k.
 */
final class LogOddsSampler {

    private static final double PRIOR = 0.5;

    /** The middle 95 % of draws. */
    record Interval(double low, double high) {

        /** Of the opposite change; 0 minus a value, since minus zero would show. */
        Interval negated() {
            return new Interval(0 - high, 0 - low);
        }

        Interval symmetric() {
            double half = (high - low) / 2;
            return new Interval(0 - half, half);
        }
    }

    private final long seed;
    private final int draws;

    LogOddsSampler(long seed, int draws) {
        this.seed = seed;
        this.draws = draws;
    }

    Interval ofBalance(Collection<Counts> paragraphs) {
        return interval(
                paragraphs.stream().map(counts -> new Lineage(Counts.ZERO, counts)).toList(),
                false);
    }

    /**
     * Of the later balance minus the earlier; both share the prior and, by lineage, the weights.
     */
    Interval ofChange(Collection<Lineage> lineages) {
        return interval(lineages, true);
    }

    private Interval interval(Collection<Lineage> lineages, boolean change) {
        RandomGenerator random = new Well19937c(seed);
        GammaDistribution prior = new GammaDistribution(random, PRIOR, 1);
        Map<Lineage, GammaDistribution> weights = new TreeMap<>();
        Map<Lineage, Integer> alike = new TreeMap<>();
        lineages.stream().filter(Lineage::counts).forEach(l -> alike.merge(l, 1, Integer::sum));
        alike.forEach((l, count) -> weights.put(l, new GammaDistribution(random, count, 1)));
        double[] values = new double[draws];
        for (int d = 0; d < draws; d++) {
            Sums earlier = new Sums();
            Sums later = new Sums();
            double numerator = Math.max(prior.sample(), Double.MIN_NORMAL);
            double denominator = Math.max(prior.sample(), Double.MIN_NORMAL);
            weights.forEach(
                    (lineage, weight) -> {
                        double drawn = weight.sample();
                        earlier.add(lineage.from(), drawn);
                        later.add(lineage.to(), drawn);
                    });
            values[d] =
                    later.logOdds(numerator, denominator)
                            - (change ? earlier.logOdds(numerator, denominator) : 0);
        }
        Percentile percentile = new Percentile();
        percentile.setData(values);
        return new Interval(percentile.evaluate(2.5), percentile.evaluate(97.5));
    }

    /** Weighted numbers of sentences. */
    private static final class Sums {
        private double numerator;
        private double denominator;

        void add(Counts counts, double weight) {
            numerator += weight * counts.numerator();
            denominator += weight * counts.denominator();
        }

        double logOdds(double more, double less) {
            return Math.log(numerator + more) - Math.log(denominator + less);
        }
    }
}
