package org.travaux.learn;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.travaux.text.Hashes;

/**
 * Parts the examples into folds, each topic within one: in the order of a seeded hash, a topic goes
 * where there are fewest examples yet.
 */
final class Folds {

    static final int NUMBER = 5;

    private final List<Example> examples;
    private final int[] foldOf;

    Folds(List<Example> examples, long seed) {
        this.examples = examples;
        this.foldOf = new int[examples.size()];
        int[] sizes = new int[NUMBER];
        Map<String, List<Integer>> topics = Trainer.topics(examples);
        for (String topic : inSeededOrder(List.copyOf(topics.keySet()), seed)) {
            int smallest = 0;
            for (int fold = 1; fold < NUMBER; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            for (int i : topics.getOrDefault(topic, List.of())) {
                foldOf[i] = smallest;
                sizes[smallest]++;
            }
        }
    }

    /** The topics by a hash of seed and name. */
    static List<String> inSeededOrder(List<String> topics, long seed) {
        return topics.stream()
                .sorted(
                        Comparator.comparing(
                                (String topic) ->
                                        Hashes.sha256(
                                                (seed + "\n" + topic)
                                                        .getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /** The examples of {@code fold}. */
    int[] of(int fold) {
        return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).toArray();
    }

    /** The examples of all other folds, each as often as it weighs. */
    int[] without(int fold) {
        return IntStream.range(0, foldOf.length)
                .filter(i -> foldOf[i] != fold)
                .flatMap(i -> IntStream.range(0, examples.get(i).weight()).map(time -> i))
                .toArray();
    }
}
