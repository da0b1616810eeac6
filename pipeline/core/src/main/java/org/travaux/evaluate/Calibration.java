package org.travaux.evaluate;

import java.util.List;

/**
 * Whether scores mean what they say: of the sentences with a score of 0.7 for a label, seven in ten
 * should have it.
 *
 * <p>{@code brier}: the mean squared difference of score and outcome (1 or 0), from 0 (sure and
 * right) to 1 (Brier, "Verification of Forecasts Expressed in Terms of Probability", Monthly
 * Weather Review 78 (1950), 1–3; the half of his for two outcomes); {@code base}: what the share of
 * outcomes alone would reach. {@code error}: the expected calibration error, the mean over bins,
 * weighted by their sentences, of |mean score − share of outcomes| (Naeini, Cooper and Hauskrecht,
 * AAAI 2015).
 */
public record Calibration(
        String label, long sentences, double brier, double base, double error, List<Bin> bins) {

    /**
     * Sentences with scores from {@code low} up to {@code high}: their mean score and the share of
     * them that has the label, with Wilson's interval.
     */
    public record Bin(double low, double high, long sentences, double mean, Estimate share) {}

    public Calibration {
        bins = List.copyOf(bins);
    }
}
