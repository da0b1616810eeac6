package org.travaux.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * AdamW: Adam with decay of the weights apart from the gradient (Loshchilov and Hutter 2019,
 * algorithm 2), over one group of parameters.
 */
final class Optimiser {

    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.01;

    private record Moments(Weights weights, NDArray first, NDArray second) {}

    private final List<Moments> moments = new ArrayList<>();
    private int steps;

    Optimiser(NDManager manager, Collection<Weights> parameters) {
        for (Weights each : parameters) {
            moments.add(
                    new Moments(
                            each,
                            manager.zeros(each.used().getShape()),
                            manager.zeros(each.used().getShape())));
        }
    }

    /**
     * One step, after which the gradients are zero again.
     *
     * @param scratch a manager that is closed after the step
     * @param scale what the gradients are multiplied by: below 1 where they are clipped
     */
    void step(NDManager scratch, double rate, double scale) {
        steps++;
        double first = 1 - Math.pow(BETA_1, steps);
        double second = 1 - Math.pow(BETA_2, steps);
        for (Moments each : moments) {
            NDArray gradient = each.weights.used().getGradient();
            gradient.attach(scratch);
            gradient.muli(scale);
            each.first.muli(BETA_1).addi(gradient.mul(1 - BETA_1));
            each.second.muli(BETA_2).addi(gradient.square().muli(1 - BETA_2));
            NDArray divisor = each.second.div(second);
            divisor.attach(scratch);
            NDArray change = each.first.mul(rate / first);
            change.attach(scratch);
            NDArray root = divisor.sqrt();
            each.weights.move(scratch, 1 - rate * DECAY, change.divi(root.addi(EPSILON)));
            gradient.muli(0);
        }
    }

    /** The length of all gradients as one vector. */
    static double norm(NDManager scratch, Collection<Weights> parameters) {
        double sum = 0;
        for (Weights each : parameters) {
            NDArray gradient = each.used().getGradient();
            gradient.attach(scratch);
            sum += gradient.square().sum().getFloat();
        }
        return Math.sqrt(sum);
    }
}
