package org.travaux.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Random;

/**
 * A block of weights in training: as the model uses it, and as gradients move it.
 *
 * <p>What is stored in 8 bits is used in training as it will be stored, on its grid, while a second
 * copy off the grid takes the small steps of gradient descent (straight-through estimation; Bengio
 * et al. 2013). Weights trained off the grid and rounded in the end would lose most of what was
 * learnt: a step of training is a tenth of the grid's. The copy begins at a random place within
 * half a step of the grid's value, so that it rounds to the base's weights at first and then so
 * many of them go a step further as the gradient has moved all by a share of a step.
 */
final class Weights {

    private final NDArray used;
    private final NDArray moved;
    private final float[] scales;

    Weights(NDManager manager, Parameter values, Random random) {
        Shape shape = new Shape(values.shape());
        used = manager.create(values.values(), shape);
        used.setRequiresGradient(true);
        scales = values.scales();
        moved = values.isQuantised() ? manager.create(jittered(values, random), shape) : used;
    }

    private static float[] jittered(Parameter values, Random random) {
        float[] jittered = values.values().clone();
        int columns = (int) values.shape()[1];
        for (int i = 0; i < jittered.length; i++) {
            jittered[i] += (random.nextFloat() - 0.5f) * 0.999f * values.scales()[i / columns];
        }
        return jittered;
    }

    /** What the model computes with. */
    NDArray used() {
        return used;
    }

    /** Shrinks the weights by a factor, then takes a change from them. */
    void move(NDManager scratch, double factor, NDArray change) {
        moved.muli(factor).subi(change);
        if (scales.length > 0) {
            NDArray steps = scratch.create(scales, new Shape(scales.length, 1));
            NDArray grid = moved.div(steps);
            grid.attach(scratch);
            NDArray stored = grid.round().clip(-Parameter.GREATEST, Parameter.GREATEST).muli(steps);
            used.muli(0).addi(stored);
        }
    }

    Parameter values() {
        return new Parameter(used.getShape().getShape(), used.toFloatArray(), scales);
    }
}
