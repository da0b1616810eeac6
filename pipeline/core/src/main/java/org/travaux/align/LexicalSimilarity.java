package org.travaux.align;

import java.util.List;
import org.travaux.align.TermVectors.Vector;

/**
 * How much two paragraphs have in common, from 0 (no word) to 1 (the same words in the same order).
 *
 * <p>The mean of two views: the tf-idf cosine over words and word pairs, which weighs telling words
 * and does not mind order, and 2·LCS/(a+b) over words, which follows the wording.
 */
final class LexicalSimilarity {

    private static final double COSINE_SHARE = 0.5;

    double of(Vector from, Vector to, List<String> fromWords, List<String> toWords) {
        double cosine = from.cosine(to);
        return COSINE_SHARE * cosine + (1 - COSINE_SHARE) * inOrder(fromWords, toWords);
    }

    /** Twice the longest common subsequence of words, over the words of both. */
    private static double inOrder(List<String> from, List<String> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return 0;
        }
        String[] later = to.toArray(String[]::new);
        int[] row = new int[later.length + 1];
        for (String word : from) {
            int diagonal = 0;
            for (int j = 1; j <= later.length; j++) {
                int above = row[j];
                row[j] = word.equals(later[j - 1]) ? diagonal + 1 : Math.max(row[j - 1], above);
                diagonal = above;
            }
        }
        return 2.0 * row[later.length] / (from.size() + to.size());
    }
}
