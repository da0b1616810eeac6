package org.travaux.tune;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Sentences in small lots of about equal length, so that little is computed on padding. */
final class Batches {

    static final int SIZE = 16;

    /** Lots are cut from so many sentences at a time, put in order of length. */
    private static final int CHUNK = 20 * SIZE;

    private Batches() {}

    /** All of {@code count} sentences in lots, shuffled. */
    static List<List<Integer>> shuffled(int count, IntUnaryOperator length, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        List<List<Integer>> batches = new ArrayList<>();
        for (int at = 0; at < count; at += CHUNK) {
            batches.addAll(cut(order.subList(at, Math.min(count, at + CHUNK)), length));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** All of {@code count} sentences in lots, the shortest first. */
    static List<List<Integer>> ordered(int count, IntUnaryOperator length) {
        return cut(IntStream.range(0, count).boxed().toList(), length);
    }

    private static List<List<Integer>> cut(List<Integer> sentences, IntUnaryOperator length) {
        List<Integer> sorted =
                sentences.stream().sorted(Comparator.comparingInt(length::applyAsInt)).toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at += SIZE) {
            batches.add(sorted.subList(at, Math.min(sorted.size(), at + SIZE)));
        }
        return batches;
    }
}
