package org.travaux.align;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the heaviest increasing subsequence: which items of a list can stay where they are if the
 * rest is to be lifted out.
 *
 * <p>With a binary indexed tree of best weights, in n log n steps; of equal ones the first found is
 * kept.
 */
final class IncreasingSubsequence {

    /**
     * The positions of {@code values} (all different, from 0) that stay; {@code weights} are above
     * 0.
     */
    BitSet heaviest(int[] values, double[] weights) {
        int size = Arrays.stream(values).max().orElse(-1) + 1;
        int[] tree = new int[size + 1];
        Arrays.fill(tree, -1);
        double[] sums = new double[values.length];
        int[] before = new int[values.length];
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            before[i] = bestUpTo(tree, sums, values[i]);
            sums[i] = weights[i] + sum(sums, before[i]);
            for (int node = values[i] + 1; node <= size; node += node & -node) {
                if (sums[i] > sum(sums, tree[node])) {
                    tree[node] = i;
                }
            }
            if (sums[i] > sum(sums, last)) {
                last = i;
            }
        }
        BitSet stays = new BitSet();
        for (int i = last; i >= 0; i = before[i]) {
            stays.set(i);
        }
        return stays;
    }

    private static int bestUpTo(int[] tree, double[] sums, int value) {
        int best = -1;
        for (int node = value; node > 0; node -= node & -node) {
            if (sum(sums, tree[node]) > sum(sums, best)) {
                best = tree[node];
            }
        }
        return best;
    }

    private static double sum(double[] sums, int at) {
        return at < 0 ? 0 : sums[at];
    }
}
