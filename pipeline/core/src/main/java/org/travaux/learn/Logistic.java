package org.travaux.learn;

/** The logistic function and its inverse. */
final class Logistic {

    private static final double LEAST = 1e-6;

    private Logistic() {}

    static double of(double logit) {
        return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
    }

    /** The logit of a probability, which is kept off 0 and 1. */
    static double logit(double probability) {
        double kept = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return Math.log(kept / (1 - kept));
    }
}
