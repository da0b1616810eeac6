package org.travaux.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The layers in training and, for its time, a linear layer from their mean to the labels.
 *
 * <p>The loss is that of the sub-frames (binary cross-entropy, mean over sub-frames, times 4) and
 * that of the frame (cross-entropy), mean over the sentences.
 */
final class FramingModel {

    private static final float SUBFRAMES = 4;

    /** Means of states are small beside what the linear layer begins with. */
    private static final double MEAN_SCALE = 4;

    private final Parameters top;
    private final Parameters head;
    private final TopLayers layers;
    private final Labels labels;

    FramingModel(
            NDManager manager,
            Map<String, Parameter> top,
            TopShape shape,
            Labels labels,
            long seed) {
        this.top = new Parameters(manager, top, seed);
        this.labels = labels;
        this.layers = new TopLayers(this.top, shape.first(), shape.last(), shape.heads());
        Map<String, Parameter> zeros = new LinkedHashMap<>();
        int size = labels.size();
        zeros.put(
                "weight",
                Parameter.plain(
                        new long[] {size, shape.dimension()}, new float[size * shape.dimension()]));
        zeros.put("bias", Parameter.plain(new long[] {size}, new float[size]));
        this.head = new Parameters(manager, zeros, seed);
    }

    Parameters top() {
        return top;
    }

    Parameters head() {
        return head;
    }

    NDArray means(NDArray states, NDArray mask, boolean isTraining) {
        return layers.means(states, mask, isTraining);
    }

    /** For each sentence a number for each sub-frame, then one for each frame. */
    NDArray logits(NDArray states, NDArray mask, boolean isTraining) {
        NDArray means = TopLayers.drop(means(states, mask, isTraining), isTraining);
        return Linear.linear(means.mul(MEAN_SCALE), head.get("weight"), head.get("bias"))
                .singletonOrThrow();
    }

    NDArray loss(NDArray logits, List<CodedSentence> sentences) {
        NDManager manager = logits.getManager();
        int subframes = labels.subframes().size();
        NDArray wanted =
                targets(manager, sentences.stream().map(labels::subframesOf).toList(), subframes);
        NDArray frames =
                targets(
                        manager,
                        sentences.stream().map(labels::frameOf).toList(),
                        labels.frames().size());
        NDArray z = logits.get(":, :" + subframes);
        NDArray binary =
                Activation.relu(z).sub(z.mul(wanted)).add(Activation.softPlus(z.abs().neg()));
        NDArray ofFrames =
                logits.get(":, " + subframes + ":").logSoftmax(-1).mul(frames).sum().neg();
        return binary.mean().mul(SUBFRAMES).add(ofFrames.div(sentences.size()));
    }

    private static NDArray targets(NDManager manager, List<float[]> rows, int columns) {
        float[] flat = new float[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, flat, i * columns, columns);
        }
        return manager.create(flat, new Shape(rows.size(), columns));
    }
}
