package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Krippendorff's alpha for sets of sub-frames with the MASI distance (Passonneau, "Measuring
 * Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation", LREC 2006): 1 - J M,
 * J the sets' overlap (Jaccard), M 1 if they are the same, 2/3 if one holds the other, 1/3 if they
 * overlap, 0 if they don't. Two empty sets are the same.
 */
final class Masi {

    private final int[] gold;
    private final int[] other;
    private final double[][] distance;

    Masi(List<CodePairs.Pair> pairs) {
        Map<Set<String>, Integer> index = new LinkedHashMap<>();
        gold = pairs.stream().mapToInt(p -> number(index, p.gold())).toArray();
        other = pairs.stream().mapToInt(p -> number(index, p.other())).toArray();
        List<Set<String>> sets = new ArrayList<>(index.keySet());
        distance = new double[sets.size()][sets.size()];
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < sets.size(); j++) {
                distance[i][j] = distance(sets.get(i), sets.get(j));
            }
        }
    }

    private static int number(Map<Set<String>, Integer> index, Code code) {
        return index.computeIfAbsent(code.subframes(), set -> index.size());
    }

    static double distance(Set<String> one, Set<String> two) {
        if (one.equals(two)) {
            return 0;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(two);
        Set<String> union = new HashSet<>(one);
        union.addAll(two);
        boolean nested = common.size() == Math.min(one.size(), two.size());
        return 1 - (nested ? 2.0 : 1.0) / 3 * common.size() / union.size();
    }

    double alpha(double[] counts) {
        double[] given = new double[distance.length];
        double units = 0;
        double observed = 0;
        for (int i = 0; i < counts.length; i++) {
            units += counts[i];
            given[gold[i]] += counts[i];
            given[other[i]] += counts[i];
            observed += counts[i] * distance[gold[i]][other[i]];
        }
        double expected = 0;
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; j < given.length; j++) {
                expected += given[i] * given[j] * distance[i][j];
            }
        }
        return Coefficients.alpha(observed / units, expected / (2 * units * (2 * units - 1)));
    }
}
