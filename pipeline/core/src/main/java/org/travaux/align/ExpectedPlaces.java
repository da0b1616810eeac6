package org.travaux.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each paragraph of one draft is to be expected in the other, read off the pairs already
 * known: between two that stay in order, in proportion.
 */
final class ExpectedPlaces {

    /** From this distance on, in paragraphs, a partner has no benefit of order. */
    private static final double REACH = 4;

    /** The loss grows faster than the distance, so that of two neighbours each keeps its place. */
    private static final double STEEPNESS = 1.5;

    private final double[] ofFrom;
    private final double[] ofTo;

    ExpectedPlaces(Map<Integer, Integer> known, int from, int to) {
        Map<Integer, Integer> forward = inOrder(known);
        Map<Integer, Integer> backward = new TreeMap<>();
        forward.forEach((i, j) -> backward.put(j, i));
        ofFrom = places(forward, from, to);
        ofTo = places(backward, to, from);
    }

    /** How many paragraphs the later one stands from where it is expected, seen from both sides. */
    double distance(int from, int to) {
        return (Math.abs(ofFrom[from] - to) + Math.abs(ofTo[to] - from)) / 2;
    }

    /** From 1, in its place, to 0, far from it. */
    double closeness(int from, int to) {
        return 1 - Math.pow(Math.min(1, distance(from, to) / REACH), STEEPNESS);
    }

    private static Map<Integer, Integer> inOrder(Map<Integer, Integer> known) {
        List<Map.Entry<Integer, Integer>> pairs = new ArrayList<>(new TreeMap<>(known).entrySet());
        double[] alike = new double[pairs.size()];
        Arrays.fill(alike, 1);
        BitSet stays =
                new IncreasingSubsequence()
                        .heaviest(pairs.stream().mapToInt(Map.Entry::getValue).toArray(), alike);
        Map<Integer, Integer> kept = new TreeMap<>();
        stays.stream().forEach(k -> kept.put(pairs.get(k).getKey(), pairs.get(k).getValue()));
        return kept;
    }

    private static double[] places(Map<Integer, Integer> anchors, int size, int otherSize) {
        Map<Integer, Integer> fixed = new TreeMap<>(anchors);
        fixed.put(size, otherSize);
        double[] places = new double[size];
        int left = -1;
        int leftPlace = -1;
        for (Map.Entry<Integer, Integer> anchor : fixed.entrySet()) {
            double step = (double) (anchor.getValue() - leftPlace) / (anchor.getKey() - left);
            for (int i = left + 1; i < Math.min(anchor.getKey() + 1, size); i++) {
                places[i] = leftPlace + (i - left) * step;
            }
            left = anchor.getKey();
            leftPlace = anchor.getValue();
        }
        return places;
    }
}
