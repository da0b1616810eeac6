package org.travaux.tune;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A random BERT of two layers, eight wide, in training. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrainingTest {

    private static final TopShape SHAPE = new TopShape(0, 1, 2, 8);
    private static final String MATRIX = "encoder.layer.1.intermediate.dense.weight";

    private final NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
    private final List<CodedSentence> sentences =
            List.of(
                    sentence("security", Set.of("border")),
                    sentence("rights", Set.of("asylum")),
                    sentence("none", Set.of()),
                    sentence("rights", Set.of("asylum", "border")));
    private final Labels labels = Labels.of(sentences);
    private final StartStates states = states();

    @AfterAll
    void close() {
        manager.close();
    }

    private static CodedSentence sentence(String frame, Set<String> subframes) {
        return new CodedSentence("", frame, subframes, "", false, false);
    }

    private static StartStates states() {
        Random random = new Random(3);
        return new StartStates(
                IntStream.of(5, 3, 7, 4).mapToObj(pieces -> random(random, 8 * pieces, 1)).toList(),
                8);
    }

    private static float[] random(Random random, int count, double scale) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (scale * random.nextGaussian());
        }
        return values;
    }

    private static Map<String, Parameter> layers(boolean isQuantised) {
        Random random = new Random(5);
        Map<String, Parameter> layers = new LinkedHashMap<>();
        for (int layer = 0; layer < 2; layer++) {
            String name = "encoder.layer." + layer + ".";
            for (String part : List.of("query", "key", "value")) {
                matrix(layers, name + "attention.self." + part, 8, 8, random, isQuantised);
            }
            matrix(layers, name + "attention.output.dense", 8, 8, random, isQuantised);
            matrix(layers, name + "intermediate.dense", 16, 8, random, isQuantised);
            matrix(layers, name + "output.dense", 8, 16, random, isQuantised);
            for (String norm : List.of("attention.output.LayerNorm", "output.LayerNorm")) {
                float[] ones = new float[8];
                Arrays.fill(ones, 1);
                layers.put(name + norm + ".weight", Parameter.plain(new long[] {8}, ones));
                layers.put(name + norm + ".bias", Parameter.plain(new long[] {8}, new float[8]));
            }
        }
        return layers;
    }

    private static void matrix(
            Map<String, Parameter> layers,
            String name,
            int outputs,
            int inputs,
            Random random,
            boolean isQuantised) {
        float[] values = random(random, outputs * inputs, 0.5);
        float[] scales = new float[isQuantised ? outputs : 0];
        Arrays.fill(scales, 0.01f);
        for (int i = 0; i < values.length && isQuantised; i++) {
            values[i] = Math.max(-64, Math.min(64, Math.round(values[i] / 0.01f))) * 0.01f;
        }
        layers.put(name + ".weight", new Parameter(new long[] {outputs, inputs}, values, scales));
        layers.put(
                name + ".bias",
                Parameter.plain(new long[] {outputs}, random(random, outputs, 0.1)));
    }

    private FramingModel model(Map<String, Parameter> layers) {
        return new FramingModel(manager, layers, SHAPE, labels, 7);
    }

    @Test
    void gradientsAreThoseOfFiniteDifferences() {
        Map<String, Parameter> layers = layers(false);
        FramingModel model = model(layers);
        NDArray weight = model.top().get(MATRIX);
        try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            collector.backward(objective(model));
        }
        float[] gradient = weight.getGradient().toFloatArray();
        for (int i : new int[] {0, 17, 63, 101}) {
            double difference = (objective(layers, i, 0.01f) - objective(layers, i, -0.01f)) / 0.02;
            assertEquals(difference, gradient[i], 2e-3 + 0.02 * Math.abs(difference));
        }
        assertTrue(IntStream.of(0, 17, 63, 101).anyMatch(i -> Math.abs(gradient[i]) > 0.01));
    }

    private double objective(Map<String, Parameter> layers, int index, float change) {
        Map<String, Parameter> changed = layers(false);
        changed.computeIfPresent(
                MATRIX,
                (name, parameter) -> {
                    float[] values = parameter.values().clone();
                    values[index] += change;
                    return Parameter.plain(parameter.shape(), values);
                });
        assertEquals(layers.keySet(), changed.keySet());
        return objective(model(changed)).getFloat();
    }

    /** Some function of the means that no norm makes constant. */
    private NDArray objective(FramingModel model) {
        List<Integer> all = List.of(0, 1, 2, 3);
        NDArray padded = manager.create(states.padded(all, 7), new Shape(4, 7, 8));
        NDArray mask = manager.create(states.mask(all, 7), new Shape(4, 7));
        NDArray weights = manager.arange(32f).reshape(4, 8).sin();
        return model.means(padded, mask, false).mul(weights).sum();
    }

    @Test
    void paddingChangesNothing() {
        FramingModel model = model(layers(false));
        float[][] together = Training.means(model, manager, states);
        for (int i = 0; i < 4; i++) {
            StartStates alone = new StartStates(List.of(states.states().get(i)), 8);
            assertArrayEquals(Training.means(model, manager, alone)[0], together[i], 1e-5f);
        }
    }

    @Test
    void learnsFourSentencesByHeartOnTheGridAndTwiceTheSame() {
        Map<String, Parameter> first = train();
        Map<String, Parameter> second = train();
        first.forEach(
                (name, parameter) -> {
                    Parameter other = second.getOrDefault(name, parameter);
                    assertArrayEquals(parameter.values(), other.values(), name);
                });
        assertFalse(first.isEmpty());
    }

    private Map<String, Parameter> train() {
        FramingModel model = model(layers(true));
        Training training = new Training(manager, model, 400, 7);
        double begin = training.epoch(sentences, states);
        double end = begin;
        for (int epoch = 1; epoch < 400; epoch++) {
            end = training.epoch(sentences, states);
        }
        assertTrue(end < begin / 2, begin + " to " + end);
        float[][] logits = Training.predict(model, manager, states);
        assertEquals(1, Scores.of(labels, sentences, logits).frames());
        Parameter matrix = model.top().values().getOrDefault(MATRIX, none());
        Parameter before = layers(true).getOrDefault(MATRIX, none());
        assertFalse(Arrays.equals(before.values(), matrix.values()), "it has moved");
        for (float value : matrix.values()) {
            assertEquals(Math.rint(value / 0.01), value / 0.01, 1e-3);
        }
        return model.top().values();
    }

    private static Parameter none() {
        return Parameter.plain(new long[0], new float[0]);
    }

    @Test
    void startsFromTheBaseThoughWhatMovesIsOffTheGrid() {
        float[] values = {0.02f, -0.03f, 0.64f, 0};
        Parameter base = new Parameter(new long[] {2, 2}, values, new float[] {0.01f, 0.01f});
        Weights weights = new Weights(manager, base, new Random(1));
        weights.move(manager, 1, manager.zeros(new Shape(2, 2)));
        assertArrayEquals(values, weights.values().values(), 1e-6f);
        weights.move(manager, 1, manager.full(new Shape(2, 2), 0.02f));
        assertArrayEquals(new float[] {0, -0.05f, 0.62f, -0.02f}, weights.values().values(), 1e-6f);
    }
}
