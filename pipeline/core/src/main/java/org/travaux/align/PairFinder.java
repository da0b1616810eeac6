package org.travaux.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds which paragraph of the later draft each paragraph of the earlier one became.
 *
 * <p>Paragraphs with the same words, once in each draft, are paired first. The others are paired so
 * that similarity and a little closeness to the expected place together are greatest over all
 * pairs; once more, when the first round has shown where paragraphs are to be expected.
 */
final class PairFinder {

    /** Where the one is expected, two paragraphs less similar are no pair: one went, one came. */
    private static final double ALIKE_IN_PLACE = 0.3;

    /** The same for paragraphs far apart, whose common formulas prove little. */
    private static final double ALIKE_ELSEWHERE = 0.55;

    /** A pair of the first round so similar tells the second round where to expect others. */
    private static final double SURE = 0.6;

    /** What standing in the expected place adds to a similarity: decides only near-ties. */
    private static final double ORDER = 0.08;

    /** Of paragraphs with the same words, how many of those next to the expected place compete. */
    private static final int NEAREST = 8;

    private final List<Wording> from;
    private final List<Wording> to;
    private final TermVectors vectors;
    private final LexicalSimilarity lexical = new LexicalSimilarity();
    private final Map<Integer, Map<Integer, Double>> similarities = new TreeMap<>();

    PairFinder(List<Wording> from, List<Wording> to) {
        this.from = from;
        this.to = to;
        vectors = new TermVectors(from, to);
    }

    /** The pairs, by position in the earlier draft; what has no partner is left out. */
    List<Match> find() {
        Map<Integer, Integer> fixed = sameWordsOnce();
        List<Integer> freeFrom = others(from.size(), fixed.keySet());
        List<Integer> freeTo = others(to.size(), new TreeSet<>(fixed.values()));
        compare(freeFrom, freeTo);
        ExpectedPlaces places = new ExpectedPlaces(fixed, from.size(), to.size());
        Map<Integer, Integer> first = assign(places, freeFrom, freeTo);
        first.entrySet().removeIf(p -> similarity(p.getKey(), p.getValue()) < SURE);
        first.putAll(fixed);
        Map<Integer, Integer> found =
                assign(new ExpectedPlaces(first, from.size(), to.size()), freeFrom, freeTo);
        found.putAll(fixed);
        return new TreeMap<>(found)
                .entrySet().stream().map(p -> match(p.getKey(), p.getValue())).toList();
    }

    private Match match(int i, int j) {
        return new Match(i, j, similarity(i, j));
    }

    private double similarity(int i, int j) {
        if (from.get(i).sameWords(to.get(j))) {
            return 1;
        }
        return lexical.of(
                vectors.from().get(i), vectors.to().get(j), from.get(i).words(), to.get(j).words());
    }

    private Map<Integer, Integer> sameWordsOnce() {
        Map<String, List<Integer>> earlier = byLetters(from, others(from.size(), List.of()));
        Map<String, List<Integer>> later = byLetters(to, others(to.size(), List.of()));
        Map<Integer, Integer> fixed = new TreeMap<>();
        earlier.forEach(
                (letters, here) -> {
                    List<Integer> there = later.getOrDefault(letters, List.of());
                    if (here.size() == 1
                            && there.size() == 1
                            && from.get(here.get(0)).sameWords(to.get(there.get(0)))) {
                        fixed.put(here.get(0), there.get(0));
                    }
                });
        return fixed;
    }

    private static Map<String, List<Integer>> byLetters(
            List<Wording> all, List<Integer> positions) {
        return positions.stream()
                .collect(
                        Collectors.groupingBy(
                                i -> all.get(i).letters(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static List<Integer> others(int size, Collection<Integer> taken) {
        return IntStream.range(0, size).filter(i -> !taken.contains(i)).boxed().toList();
    }

    /** Computes the similarity of all pairs worth considering, seen from either side. */
    private void compare(List<Integer> freeFrom, List<Integer> freeTo) {
        Candidates later =
                new Candidates(freeTo.stream().map(vectors.to()::get).toList(), vectors.size());
        Candidates earlier =
                new Candidates(freeFrom.stream().map(vectors.from()::get).toList(), vectors.size());
        for (int i : freeFrom) {
            later.near(vectors.from().get(i)).forEach(j -> consider(i, freeTo.get(j)));
        }
        for (int j : freeTo) {
            earlier.near(vectors.to().get(j)).forEach(i -> consider(freeFrom.get(i), j));
        }
    }

    private void consider(int i, int j) {
        similarities
                .computeIfAbsent(i, key -> new TreeMap<>())
                .computeIfAbsent(j, key -> similarity(i, j));
    }

    private Map<Integer, Integer> assign(
            ExpectedPlaces places, List<Integer> freeFrom, List<Integer> freeTo) {
        repeated(places, freeFrom, freeTo);
        List<Assignment.Edge> edges = new ArrayList<>();
        similarities.forEach(
                (i, row) ->
                        row.forEach(
                                (j, similarity) -> {
                                    double near = places.closeness(i, j);
                                    if (similarity >= required(near)) {
                                        edges.add(
                                                new Assignment.Edge(
                                                        i, j, similarity + ORDER * near));
                                    }
                                }));
        return uncrossed(new Assignment().best(edges));
    }

    private static double required(double closeness) {
        return ALIKE_ELSEWHERE + (ALIKE_IN_PLACE - ALIKE_ELSEWHERE) * closeness;
    }

    /**
     * Paragraphs that repeat may share no rare word ("Decides that:"): their places suggest pairs.
     */
    private void repeated(ExpectedPlaces places, List<Integer> freeFrom, List<Integer> freeTo) {
        Map<String, List<Integer>> earlier = byLetters(from, freeFrom);
        Map<String, List<Integer>> later = byLetters(to, freeTo);
        for (int i : freeFrom) {
            nearest(
                            later.getOrDefault(from.get(i).letters(), List.of()),
                            j -> places.distance(i, j))
                    .forEach(j -> consider(i, j));
        }
        for (int j : freeTo) {
            nearest(
                            earlier.getOrDefault(to.get(j).letters(), List.of()),
                            i -> places.distance(i, j))
                    .forEach(i -> consider(i, j));
        }
    }

    private static List<Integer> nearest(List<Integer> all, ToDoubleFunction<Integer> distance) {
        return all.stream()
                .sorted(
                        Comparator.comparingDouble(distance)
                                .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    /** Paragraphs with the same words can't be told apart: they keep their order. */
    private Map<Integer, Integer> uncrossed(Map<Integer, Integer> chosen) {
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        chosen.forEach(
                (i, j) ->
                        alike.computeIfAbsent(
                                        List.of(from.get(i).letters(), to.get(j).letters()),
                                        key -> new ArrayList<>())
                                .add(i));
        Map<Integer, Integer> ordered = new TreeMap<>();
        for (List<Integer> group : alike.values()) {
            List<Integer> partners = group.stream().map(chosen::get).sorted().toList();
            for (int k = 0; k < group.size(); k++) {
                ordered.put(group.get(k), partners.get(k));
            }
        }
        return ordered;
    }
}
