package org.travaux.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/** Layers of a BERT (post-norm, as published in 2018) over states of the layers below them. */
final class TopLayers {

    private static final float EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;

    /** Added to the attention paid to padding, which leaves none of it. */
    private static final float PADDING = -1e4f;

    private final Parameters parameters;
    private final int first;
    private final int last;
    private final int heads;

    TopLayers(Parameters parameters, int first, int last, int heads) {
        this.parameters = parameters;
        this.first = first;
        this.last = last;
        this.heads = heads;
    }

    /**
     * The mean state of each sentence after the last layer.
     *
     * @param states {@code [sentences, pieces, dimension]}
     * @param mask {@code [sentences, pieces]}: 1 for a piece, 0 for padding
     */
    NDArray means(NDArray states, NDArray mask, boolean isTraining) {
        long sentences = mask.getShape().get(0);
        long pieces = mask.getShape().get(1);
        NDArray padding = mask.sub(1).mul(-PADDING).reshape(sentences, 1, 1, pieces);
        NDArray x = states;
        for (int layer = first; layer <= last; layer++) {
            x = layer("encoder.layer." + layer + ".", x, padding, isTraining);
        }
        NDArray weights = mask.div(mask.sum(new int[] {1}, true)).expandDims(2);
        return x.mul(weights).sum(new int[] {1});
    }

    private NDArray layer(String name, NDArray x, NDArray padding, boolean isTraining) {
        NDArray attended = attend(name + "attention.self.", x, padding, isTraining);
        NDArray out = linear(name + "attention.output.dense", attended);
        NDArray y = norm(name + "attention.output.LayerNorm", x.add(drop(out, isTraining)));
        NDArray inner = Activation.gelu(linear(name + "intermediate.dense", y));
        NDArray outer = linear(name + "output.dense", inner);
        return norm(name + "output.LayerNorm", y.add(drop(outer, isTraining)));
    }

    private NDArray attend(String name, NDArray x, NDArray padding, boolean isTraining) {
        Shape shape = x.getShape();
        NDArray queries = split(linear(name + "query", x));
        NDArray keys = split(linear(name + "key", x));
        NDArray values = split(linear(name + "value", x));
        double scale = 1 / Math.sqrt((double) shape.get(2) / heads);
        NDArray scores = queries.matMul(keys.transpose(0, 1, 3, 2)).mul(scale).add(padding);
        NDArray attention = drop(scores.softmax(-1), isTraining);
        return attention.matMul(values).transpose(0, 2, 1, 3).reshape(shape);
    }

    /** {@code [sentences, pieces, dimension]} into {@code [sentences, heads, pieces, part]}. */
    private NDArray split(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), heads, shape.get(2) / heads)
                .transpose(0, 2, 1, 3);
    }

    private NDArray linear(String name, NDArray x) {
        NDArray weight = parameters.get(name + ".weight");
        return Linear.linear(x, weight, parameters.get(name + ".bias")).singletonOrThrow();
    }

    private NDArray norm(String name, NDArray x) {
        NDArray weight = parameters.get(name + ".weight");
        NDArray bias = parameters.get(name + ".bias");
        return LayerNorm.layerNorm(x, weight.getShape(), weight, bias, EPSILON).singletonOrThrow();
    }

    static NDArray drop(NDArray x, boolean isTraining) {
        return isTraining ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }
}
