package org.travaux.learn;

/**
 * Calibration of a score by a logistic curve: the probability is 1 / (1 + exp(&minus;(slope x +
 * shift))).
 *
 * <p>Platt, "Probabilistic Outputs for Support Vector Machines" (1999), with his priors on the
 * outcomes; fitted by Newton's method with step halving, as Lin, Lin and Weng (Machine Learning 68,
 * 2007, 267&ndash;276) have it.
 */
record Platt(double slope, double shift) {

    private static final int STEPS = 100;
    private static final double RIDGE = 1e-12;
    private static final double ENOUGH = 1e-9;

    double probability(double score) {
        return Logistic.of(slope * score + shift);
    }

    /** Fits to scores that were not trained on, with their outcomes. */
    static Platt fit(double[] scores, boolean[] outcomes) {
        double yes = 0;
        for (boolean outcome : outcomes) {
            yes += outcome ? 1 : 0;
        }
        double no = outcomes.length - yes;
        double[] targets = new double[outcomes.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = outcomes[i] ? (yes + 1) / (yes + 2) : 1 / (no + 2);
        }
        Platt now = new Platt(1, 0);
        double loss = now.loss(scores, targets);
        for (int step = 0; step < STEPS; step++) {
            Platt next = now.newton(scores, targets);
            double smaller = next.loss(scores, targets);
            for (int half = 0; half < STEPS && smaller > loss; half++) {
                next = new Platt((now.slope + next.slope) / 2, (now.shift + next.shift) / 2);
                smaller = next.loss(scores, targets);
            }
            if (!(loss - smaller > ENOUGH)) {
                break;
            }
            now = next;
            loss = smaller;
        }
        return now;
    }

    private double loss(double[] scores, double[] targets) {
        double loss = 0;
        for (int i = 0; i < scores.length; i++) {
            double logit = slope * scores[i] + shift;
            loss +=
                    Math.max(logit, 0)
                            - targets[i] * logit
                            + Math.log1p(Math.exp(-Math.abs(logit)));
        }
        return loss;
    }

    private Platt newton(double[] scores, double[] targets) {
        double h11 = RIDGE;
        double h22 = RIDGE;
        double h12 = 0;
        double g1 = 0;
        double g2 = 0;
        for (int i = 0; i < scores.length; i++) {
            double p = probability(scores[i]);
            double curvature = p * (1 - p);
            h11 += scores[i] * scores[i] * curvature;
            h12 += scores[i] * curvature;
            h22 += curvature;
            g1 += scores[i] * (p - targets[i]);
            g2 += p - targets[i];
        }
        double determinant = h11 * h22 - h12 * h12;
        return new Platt(
                slope - (h22 * g1 - h12 * g2) / determinant,
                shift - (h11 * g2 - h12 * g1) / determinant);
    }
}
