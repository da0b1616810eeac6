package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws of the shares of frames from what is known of them: the Bayesian bootstrap (Rubin, "The
 * Bayesian Bootstrap", Annals of Statistics 9 (1981), 130–134) over paragraphs, with Jeffreys'
 * prior of half a sentence a frame, as for the balance.
 *
 * <p>Were every sentence a paragraph of its own, this would be the Dirichlet posterior of the
 * shares, exactly. Paragraphs with the same counts are drawn as one, by a gamma variate of their
 * number.
 */
final class ShareDraws {

    private static final double PRIOR = 0.5;

    private final long seed;
    private final int draws;

    ShareDraws(long seed, int draws) {
        this.seed = seed;
        this.draws = draws;
    }

    /** {@code paragraphs}: how many sentences of each frame each has. */
    List<double[]> of(Collection<List<Integer>> paragraphs, int frames) {
        Map<List<Integer>, Integer> alike = new LinkedHashMap<>();
        paragraphs.forEach(counts -> alike.merge(counts, 1, Integer::sum));
        RandomGenerator random = new Well19937c(seed);
        GammaDistribution prior = new GammaDistribution(random, PRIOR, 1);
        Map<List<Integer>, GammaDistribution> weights = new LinkedHashMap<>();
        alike.forEach((counts, n) -> weights.put(counts, new GammaDistribution(random, n, 1)));
        List<double[]> all = new ArrayList<>();
        for (int d = 0; d < draws; d++) {
            double[] shares = new double[frames];
            for (int f = 0; f < frames; f++) {
                shares[f] = prior.sample();
            }
            weights.forEach(
                    (counts, weight) -> {
                        double drawn = weight.sample();
                        for (int f = 0; f < frames; f++) {
                            shares[f] += drawn * counts.get(f);
                        }
                    });
            all.add(ErrorModel.normalized(shares));
        }
        return all;
    }
}
