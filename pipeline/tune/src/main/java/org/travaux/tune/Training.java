package org.travaux.tune;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Passes of gradient descent over coded sentences. */
final class Training {

    private static final double RATE = 2e-4;
    private static final double HEAD_RATE = 10 * RATE;
    private static final double WARM_UP = 0.1;
    private static final double LONGEST_GRADIENT = 1;

    private final NDManager manager;
    private final FramingModel model;
    private final Random random;
    private final Optimiser top;
    private final Optimiser head;
    private final List<Weights> parameters = new ArrayList<>();
    private final double steps;
    private int done;

    /**
     * @param steps how many batches there will be: the rate climbs for a tenth of them and falls to
     *     0 at the last
     */
    Training(NDManager manager, FramingModel model, int steps, long seed) {
        this.manager = manager;
        this.model = model;
        this.steps = steps;
        this.random = new Random(seed);
        Engine.getEngine("PyTorch").setRandomSeed((int) seed);
        top = new Optimiser(manager, model.top().all());
        head = new Optimiser(manager, model.head().all());
        parameters.addAll(model.top().all());
        parameters.addAll(model.head().all());
    }

    /** One pass over the sentences; returns the mean loss. */
    double epoch(List<CodedSentence> sentences, StartStates states) {
        double sum = 0;
        for (List<Integer> batch : Batches.shuffled(sentences.size(), states::length, random)) {
            sum += step(batch, sentences, states) * batch.size();
        }
        return sum / sentences.size();
    }

    private double step(List<Integer> batch, List<CodedSentence> sentences, StartStates states) {
        double share = done / steps;
        double rate = Math.min(1, share / WARM_UP) * Math.max(0, 1 - share);
        done++;
        try (NDManager scratch = manager.newSubManager()) {
            double loss = backward(scratch, batch, sentences, states);
            double norm = Optimiser.norm(scratch, parameters);
            if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
                throw new IllegalStateException("the loss is no number at step " + done);
            }
            double scale = Math.min(1, LONGEST_GRADIENT / (norm + 1e-6));
            top.step(scratch, RATE * rate, scale);
            head.step(scratch, HEAD_RATE * rate, scale);
            return loss;
        }
    }

    private double backward(
            NDManager scratch,
            List<Integer> batch,
            List<CodedSentence> sentences,
            StartStates states) {
        try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            NDArray logits = logits(model, scratch, batch, states, true);
            NDArray loss = model.loss(logits, batch.stream().map(sentences::get).toList());
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    /** What the model says of each sentence, in their order. */
    static float[][] predict(FramingModel model, NDManager manager, StartStates states) {
        float[][] all = new float[states.states().size()][];
        for (List<Integer> batch : Batches.ordered(all.length, states::length)) {
            try (NDManager scratch = manager.newSubManager()) {
                keep(logits(model, scratch, batch, states, false), batch, all);
            }
        }
        return all;
    }

    /** The mean state of each sentence, in their order. */
    static float[][] means(FramingModel model, NDManager manager, StartStates states) {
        float[][] all = new float[states.states().size()][];
        for (List<Integer> batch : Batches.ordered(all.length, states::length)) {
            try (NDManager scratch = manager.newSubManager()) {
                Inputs inputs = inputs(scratch, batch, states);
                keep(model.means(inputs.states, inputs.mask, false), batch, all);
            }
        }
        return all;
    }

    private static void keep(NDArray rows, List<Integer> batch, float[][] all) {
        float[] flat = rows.toFloatArray();
        int width = flat.length / batch.size();
        for (int i = 0; i < batch.size(); i++) {
            all[batch.get(i)] = Arrays.copyOfRange(flat, i * width, (i + 1) * width);
        }
    }

    private record Inputs(NDArray states, NDArray mask) {}

    private static Inputs inputs(NDManager manager, List<Integer> batch, StartStates states) {
        int length = states.longest(batch);
        Shape shape = new Shape(batch.size(), length, states.dimension());
        return new Inputs(
                manager.create(states.padded(batch, length), shape),
                manager.create(states.mask(batch, length), new Shape(batch.size(), length)));
    }

    private static NDArray logits(
            FramingModel model,
            NDManager manager,
            List<Integer> batch,
            StartStates states,
            boolean isTraining) {
        Inputs inputs = inputs(manager, batch, states);
        return model.logits(inputs.states, inputs.mask, isTraining);
    }
}
