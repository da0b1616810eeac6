package org.travaux.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/**
 * Which word of a later text each word of an earlier one is, by the shortest script of removals and
 * additions.
 */
public final class WordPartners {

    public static final int GONE = -1;

    private WordPartners() {}

    /** For each of {@code from} its position in {@code to}, or {@link #GONE}. */
    public static int[] of(List<String> from, List<String> to) {
        int[] partners = new int[from.size()];
        Arrays.fill(partners, GONE);
        int done = 0;
        int shift = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int begin = delta.getSource().getPosition();
            for (int i = done; i < begin; i++) {
                partners[i] = i + shift;
            }
            done = begin + delta.getSource().size();
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (int i = done; i < partners.length; i++) {
            partners[i] = i + shift;
        }
        return partners;
    }
}
