package org.travaux.learn;

/** The weights of one label, its bias, and the calibration of its logit. */
@SuppressWarnings("ArrayRecordComponent") // a vector of numbers has no better form in Java 17
record LinearModel(double[] weights, double bias, Platt calibration) {

    double logit(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    double probability(double[] features) {
        return calibration.probability(logit(features));
    }
}
