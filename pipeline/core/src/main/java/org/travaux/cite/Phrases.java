package org.travaux.cite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index of phrases: finds the longest that begins at a word. */
final class Phrases<T> {

    /** A phrase found: what it stands for, and the words it covers, from up to but not to. */
    record Hit<T>(T value, int from, int to) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();

        /** What follows a word that begins so. */
        private final Map<String, Node<T>> beginnings = new LinkedHashMap<>();

        private Optional<T> value = Optional.empty();
    }

    private final Node<T> root = new Node<>();

    /** Of two values for one phrase the first stays. */
    void add(List<String> phrase, T value) {
        Node<T> node = root;
        for (String word : phrase) {
            node =
                    word.endsWith("*")
                            ? node.beginnings.computeIfAbsent(
                                    word.substring(0, word.length() - 1), w -> new Node<>())
                            : node.words.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    /** The longest phrase that begins at the word {@code from}. */
    Optional<Hit<T>> longest(Words words, int from) {
        return longest(root, words, from, from);
    }

    private Optional<Hit<T>> longest(Node<T> node, Words words, int from, int at) {
        Optional<Hit<T>> best = node.value.map(value -> new Hit<>(value, from, at));
        if (at >= words.size() || (at > from && !words.joined(at - 1))) {
            return best;
        }
        String word = words.get(at).fold();
        Node<T> next = node.words.get(word);
        if (next != null) {
            best = longer(longest(next, words, from, at + 1), best);
        }
        for (Map.Entry<String, Node<T>> beginning : node.beginnings.entrySet()) {
            if (word.startsWith(beginning.getKey())) {
                best = longer(longest(beginning.getValue(), words, from, at + 1), best);
            }
        }
        return best;
    }

    private static <T> Optional<Hit<T>> longer(Optional<Hit<T>> one, Optional<Hit<T>> other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty() || one.get().to() > other.get().to() ? one : other;
    }
}
