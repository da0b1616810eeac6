package org.travaux.dilution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.travaux.frame.Codebook;

/**
 * Measures the change of balance from one draft to the next over lineages: a paragraph and what
 * became of it.
 *
 * <p>Estimate: balance of the later draft minus that of the earlier; negative where the rights side
 * lost ground. Interval: {@link LogOddsSampler}, a lineage with one weight in both drafts, since
 * they share their text; empty below {@value BalanceEstimator#ENOUGH} lineages that carry either
 * frame.
 *
 * <p>p: a permutation test (Good, Permutation, Parametric and Bootstrap Tests of Hypotheses, 2005).
 * If the drafting had no direction, each changed lineage could as well have gone the other way;
 * earlier and later are exchanged at random in each, and p is the share of such histories whose
 * change is at least as large, two-sided, (1 + hits) / (1 + draws). With fewer than {@value
 * #TESTABLE} changed lineages no p below 0.05 could come out, and none is given.
 *
 * <p>Exchanging the drafts changes the signs and nothing else: draws are made on the one of the two
 * directions whose lineages sort first.
 */
final class BalanceChange {

    static final int TESTABLE = 6;

    private final Codebook.Balance balance;
    private final long seed;
    private final int draws;

    BalanceChange(Codebook.Balance balance, long seed, int draws) {
        this.balance = balance;
        this.seed = seed;
        this.draws = draws;
    }

    Measure measure(String from, String to, List<Lineage> lineages) {
        List<Lineage> sorted = lineages.stream().sorted().toList();
        long carrying = sorted.stream().filter(Lineage::counts).count();
        long changed = sorted.stream().filter(Lineage::changed).count();
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        if (carrying >= BalanceEstimator.ENOUGH) {
            LogOddsSampler.Interval interval = interval(sorted);
            low = OptionalDouble.of(interval.low());
            high = OptionalDouble.of(interval.high());
        }
        return new Measure(
                from,
                to,
                "balance_change",
                "",
                OptionalDouble.of(change(sorted)),
                low,
                high,
                changed >= TESTABLE
                        ? OptionalDouble.of(pValue(canonical(sorted)))
                        : OptionalDouble.empty(),
                method(carrying, changed));
    }

    private LogOddsSampler.Interval interval(List<Lineage> forward) {
        List<Lineage> canonical = canonical(forward);
        LogOddsSampler.Interval drawn = new LogOddsSampler(seed, draws).ofChange(canonical);
        if (!canonical.equals(forward)) {
            return drawn.negated();
        }
        // Where both directions are one and the same, so must the interval be.
        return canonical.equals(backward(forward)) ? drawn.symmetric() : drawn;
    }

    private static List<Lineage> canonical(List<Lineage> forward) {
        List<Lineage> backward = backward(forward);
        return compare(backward, forward) < 0 ? backward : forward;
    }

    private static List<Lineage> backward(List<Lineage> forward) {
        return forward.stream().map(Lineage::reversed).sorted().toList();
    }

    private String method(long carrying, long changed) {
        String interval =
                carrying >= BalanceEstimator.ENOUGH
                        ? "95% Bayesian bootstrap over lineages, " + draws + " draws"
                        : "interval unsupported: "
                                + carrying
                                + " of "
                                + BalanceEstimator.ENOUGH
                                + " lineages";
        String test =
                changed >= TESTABLE
                        ? "permutation of drafts within lineages, " + draws + " draws"
                        : "test unsupported: " + changed + " of " + TESTABLE + " changed lineages";
        return "difference of " + BalanceEstimator.formula(balance) + "; " + interval + "; " + test;
    }

    private static int compare(List<Lineage> one, List<Lineage> other) {
        for (int k = 0; k < one.size(); k++) {
            int order = one.get(k).compareTo(other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static double change(List<Lineage> lineages) {
        Counts from = lineages.stream().map(Lineage::from).reduce(Counts.ZERO, Counts::plus);
        Counts to = lineages.stream().map(Lineage::to).reduce(Counts.ZERO, Counts::plus);
        return to.logOdds() - from.logOdds();
    }

    private double pValue(List<Lineage> lineages) {
        RandomGenerator random = new Well19937c(seed);
        double observed = Math.abs(change(lineages)) - 1e-9;
        int hits = 0;
        for (int d = 0; d < draws; d++) {
            List<Lineage> permuted = new ArrayList<>(lineages.size());
            for (Lineage lineage : lineages) {
                permuted.add(random.nextBoolean() ? lineage : lineage.reversed());
            }
            hits += Math.abs(change(permuted)) >= observed ? 1 : 0;
        }
        return (1.0 + hits) / (1.0 + draws);
    }
}
