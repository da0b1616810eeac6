package org.travaux.evaluate;

/**
 * Estimates a frame's share from a reviewed sample and the tagger's codes of all other sentences,
 * by prediction-powered inference (Angelopoulos, Bates, Fannjiang, Jordan and Zrnic, Science 382
 * (2023), 669–674) with power tuning (Angelopoulos, Duchi and Zrnic, "PPI++", 2023, arXiv
 * 2311.01453).
 *
 * <p>Estimate: λ f̄ᵤ + mean(y − λ f), y the reviewer's and f the tagger's code (1 or 0) of the n
 * reviewed sentences, f̄ᵤ the tagger's share among the N others; λ = cov(y, f) / ((1 + n/N)
 * var(f)), held between 0 and 1. Variance: λ² var(fᵤ)/N + var(y − λ f)/n; the interval is normal,
 * cut to 0 and 1. With λ = 0 it is the reviewed sample alone. The tagger's errors can't bias it; a
 * sample that was not drawn at random does.
 *
 * <p>Fewer than {@value #ENOUGH} reviewed sentences: no estimate. Fewer than {@value #EITHER} of
 * them with the frame, or without it: no interval, which could be of no width.
 */
final class PredictionPowered {

    static final int ENOUGH = 20;
    static final int EITHER = 5;
    private static final double NORMAL = 1.959963984540054;

    private PredictionPowered() {}

    static Estimate share(ReviewedCounts counts) {
        double n = counts.reviewed();
        if (n < ENOUGH) {
            return Estimate.NONE;
        }
        double others = counts.unreviewed();
        double power = power(counts);
        double reviewer = counts.having() / n;
        double tagger = (counts.both() + counts.taggerOnly()) / n;
        double tagged = others == 0 ? 0 : counts.unreviewedTagged() / others;
        double share = within(reviewer + power * (tagged - tagger));
        if (Math.min((double) counts.having(), n - counts.having()) < EITHER) {
            return Estimate.of(share);
        }
        double variance = residual(counts, power) / n;
        if (others > 1) {
            variance += power * power * tagged * (1 - tagged) / (others - 1);
        }
        double half = NORMAL * Math.sqrt(variance);
        return Estimate.of(share, within(share - half), within(share + half));
    }

    /** How far the tagger is relied on: λ. */
    static double power(ReviewedCounts counts) {
        double n = counts.reviewed();
        double all = n + counts.unreviewed();
        double tagged = (counts.both() + counts.taggerOnly() + counts.unreviewedTagged()) / all;
        double variance = tagged * (1 - tagged) * all / (all - 1);
        if (counts.unreviewed() < 2 || variance == 0) {
            return 0;
        }
        double covariance =
                (counts.both()
                                - (double) counts.having()
                                        * (counts.both() + counts.taggerOnly())
                                        / n)
                        / (n - 1);
        return within(covariance / ((1 + n / counts.unreviewed()) * variance));
    }

    /** The variance of y − λ f among the reviewed. */
    private static double residual(ReviewedCounts counts, double power) {
        double n = counts.reviewed();
        double sum =
                counts.both() * (1 - power) + counts.reviewerOnly() - counts.taggerOnly() * power;
        double squares =
                counts.both() * Math.pow(1 - power, 2)
                        + counts.reviewerOnly()
                        + counts.taggerOnly() * power * power;
        return (squares - sum * sum / n) / (n - 1);
    }

    private static double within(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
