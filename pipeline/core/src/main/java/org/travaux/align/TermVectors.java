package org.travaux.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The paragraphs of two drafts as vectors of tf-idf weights over words and pairs of neighbouring
 * words.
 *
 * <p>Weight of a term in a paragraph: (1 + ln tf) · ln(1 + N/df), N the paragraphs of both drafts,
 * df those with the term; each vector has length 1, so that the cosine is the sum of products.
 */
final class TermVectors {

    /** One paragraph: its terms by ascending number, and their weights. */
    static final class Vector {

        private final int[] terms;
        private final double[] weights;

        private Vector(int[] terms, double[] weights) {
            this.terms = terms;
            this.weights = weights;
        }

        int size() {
            return terms.length;
        }

        int term(int position) {
            return terms[position];
        }

        double weight(int position) {
            return weights[position];
        }

        double cosine(Vector other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < terms.length && j < other.terms.length) {
                int order = Integer.compare(terms[i], other.terms[j]);
                if (order == 0) {
                    sum += weights[i] * other.weights[j];
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return Math.min(1, sum);
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> documentFrequency = new ArrayList<>();
    private final List<Vector> from;
    private final List<Vector> to;

    TermVectors(List<Wording> from, List<Wording> to) {
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        from.forEach(wording -> counts.add(count(wording)));
        to.forEach(wording -> counts.add(count(wording)));
        List<Vector> vectors = counts.stream().map(c -> weigh(c, counts.size())).toList();
        this.from = vectors.subList(0, from.size());
        this.to = vectors.subList(from.size(), vectors.size());
    }

    List<Vector> from() {
        return from;
    }

    List<Vector> to() {
        return to;
    }

    /** How many different terms there are: each term's number is below it. */
    int size() {
        return documentFrequency.size();
    }

    private Map<Integer, Integer> count(Wording wording) {
        Map<Integer, Integer> counts = new TreeMap<>();
        String before = "";
        for (String word : wording.words()) {
            counts.merge(number(word), 1, Integer::sum);
            counts.merge(number(before + " " + word), 1, Integer::sum);
            before = word;
        }
        counts.keySet().forEach(t -> documentFrequency.set(t, documentFrequency.get(t) + 1));
        return counts;
    }

    private int number(String term) {
        return numbers.computeIfAbsent(
                term,
                t -> {
                    documentFrequency.add(0);
                    return documentFrequency.size() - 1;
                });
    }

    private Vector weigh(Map<Integer, Integer> counts, int paragraphs) {
        int[] terms = new int[counts.size()];
        double[] weights = new double[counts.size()];
        int position = 0;
        for (Map.Entry<Integer, Integer> term : counts.entrySet()) {
            double idf = Math.log1p((double) paragraphs / documentFrequency.get(term.getKey()));
            terms[position] = term.getKey();
            weights[position] = (1 + Math.log(term.getValue())) * idf;
            position++;
        }
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        return new Vector(terms, Arrays.stream(weights).map(w -> w / length).toArray());
    }
}
