package org.travaux.learn;

/** Calibrated probabilities of a sentence: of each frame (they sum to 1), of each sub-frame. */
@SuppressWarnings("ArrayRecordComponent") // vectors of numbers have no better form in Java 17
record Probabilities(double[] frames, double[] subframes) {

    /** {@code raw} frames are scaled to sum to 1. */
    static Probabilities of(double[] raw, double[] subframes) {
        double sum = 0;
        for (double value : raw) {
            sum += value;
        }
        double[] frames = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            frames[i] = sum > 0 ? raw[i] / sum : 1.0 / raw.length;
        }
        return new Probabilities(frames, subframes);
    }

    /** For each side, 1 &minus; &prod;(1 &minus; p) over its sub-frames. */
    double[] evoked(Labels labels) {
        double[] evoked = new double[labels.sideCount()];
        for (int side = 0; side < evoked.length; side++) {
            double not = 1;
            for (int k = 0; k < subframes.length; k++) {
                not *= labels.sides().get(k) == side ? 1 - subframes[k] : 1;
            }
            evoked[side] = 1 - not;
        }
        return evoked;
    }

    /**
     * How probable it is, before calibration, that the sentence counts for {@code side}: it has
     * that frame or is mixed; with more than two sides, mixed counts as far as the side is evoked.
     */
    double counts(int side, Labels labels) {
        double share = labels.sideCount() == 2 ? 1 : evoked(labels)[side];
        return frames[side] + share * frames[labels.mixed()];
    }
}
