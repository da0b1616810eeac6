package org.travaux.encode;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Span;

/** Collects the states of a text's windows into one {@link Encoding}. */
final class States {

    private final int prefix;
    private final boolean prefixInMean;
    private final List<float[]> pieces = new ArrayList<>();
    private final List<float[]> signs = new ArrayList<>();
    private final double[] sum;
    private int summed;

    /**
     * @param prefix the number of pieces between [CLS] and the text
     */
    States(int prefix, boolean prefixInMean, int dimension) {
        this.prefix = prefix;
        this.prefixInMean = prefixInMean;
        this.sum = new double[dimension];
    }

    /** Adds a window: [CLS], prefix, pieces, [SEP]. */
    void add(float[][] window) {
        for (int i = 0; i < window.length; i++) {
            boolean isPrefix = i > 0 && i <= prefix;
            boolean isSign = isPrefix || i == 0 || i == window.length - 1;
            (isSign ? signs : pieces).add(window[i]);
            if (!isPrefix || prefixInMean) {
                sum(window[i]);
            }
        }
    }

    Encoding encoding(List<Span> spans) {
        float[] mean = new float[sum.length];
        for (int i = 0; i < mean.length && summed > 0; i++) {
            mean[i] = (float) (sum[i] / summed);
        }
        return new Encoding(
                spans, pieces.toArray(float[][]::new), signs.toArray(float[][]::new), mean);
    }

    private void sum(float[] state) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += state[i];
        }
        summed++;
    }
}
