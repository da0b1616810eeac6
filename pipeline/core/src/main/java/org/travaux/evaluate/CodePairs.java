package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The different pairs of codes among compared sentences, and how often each occurs.
 *
 * <p>All scores and coefficients are functions of these counts, so that a resample is a vector of
 * some hundred counts and not a list of thousands of sentences.
 */
final class CodePairs {

    /** What the gold set has, and what the other coder. */
    record Pair(Code gold, Code other) {}

    private final List<Pair> pairs;
    private final List<int[]> clusters;

    /** Sentences with the same value of {@code cluster} are kept together; of none, each alone. */
    CodePairs(List<ComparedSentence> sentences, String cluster) {
        Map<Pair, Integer> index = new LinkedHashMap<>();
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            ComparedSentence sentence = sentences.get(i);
            Pair pair = new Pair(sentence.gold().code(), sentence.other());
            Integer number = index.computeIfAbsent(pair, p -> index.size());
            String value = sentence.gold().group(cluster);
            String key = value.isEmpty() ? "\u0000" + i : value;
            members.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
        }
        pairs = List.copyOf(index.keySet());
        clusters =
                members.values().stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList();
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The numbers of the pairs of each cluster's sentences. */
    List<int[]> clusters() {
        return clusters;
    }

    /** How often each pair occurs. */
    double[] counts() {
        double[] counts = new double[pairs.size()];
        clusters.forEach(cluster -> add(cluster, counts));
        return counts;
    }

    static void add(int[] cluster, double[] counts) {
        for (int pair : cluster) {
            counts[pair]++;
        }
    }
}
