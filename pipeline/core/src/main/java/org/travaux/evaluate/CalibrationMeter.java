package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** Collects scores with their outcomes, and measures how well they are calibrated. */
public final class CalibrationMeter {

    static final int BINS = 10;

    private final int[] sentences = new int[BINS];
    private final int[] outcomes = new int[BINS];
    private final double[] scores = new double[BINS];
    private double squares;

    /** Adds a score from 0 to 1 of something that was so, or was not. */
    public void add(double score, boolean outcome) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score of " + score);
        }
        int bin = Math.min((int) (score * BINS), BINS - 1);
        sentences[bin]++;
        scores[bin] += score;
        outcomes[bin] += outcome ? 1 : 0;
        squares += Math.pow(score - (outcome ? 1 : 0), 2);
    }

    /** What was found; figures are no numbers if nothing was added. */
    public Calibration measure(String label) {
        long all = 0;
        double had = 0;
        double error = 0;
        List<Calibration.Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            all += sentences[b];
            had += outcomes[b];
            error += Math.abs(scores[b] - outcomes[b]);
            if (sentences[b] > 0) {
                bins.add(bin(b));
            }
        }
        double share = had / all;
        return new Calibration(label, all, squares / all, share * (1 - share), error / all, bins);
    }

    private Calibration.Bin bin(int b) {
        ConfidenceInterval wilson =
                new WilsonScoreInterval().createInterval(sentences[b], outcomes[b], 0.95);
        return new Calibration.Bin(
                (double) b / BINS,
                (b + 1.0) / BINS,
                sentences[b],
                scores[b] / sentences[b],
                Estimate.of(
                        (double) outcomes[b] / sentences[b],
                        wilson.getLowerBound(),
                        wilson.getUpperBound()));
    }
}
