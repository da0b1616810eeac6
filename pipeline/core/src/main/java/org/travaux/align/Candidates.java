package org.travaux.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.travaux.align.TermVectors.Vector;

/**
 * Finds, through an inverted index, the few paragraphs of one draft that share rare words with a
 * paragraph of the other, so that not every pair has to be compared.
 */
final class Candidates {

    /** How many partners a paragraph may propose; those that propose it come on top. */
    private static final int PROPOSED = 12;

    /**
     * A term in more paragraphs than this, and than a tenth of them, is too common to search by.
     */
    private static final int COMMON = 60;

    private record Posting(int paragraph, double weight) {}

    private final List<List<Posting>> postings = new ArrayList<>();
    private final int indexed;
    private final int common;

    Candidates(List<Vector> indexed, int terms) {
        this.indexed = indexed.size();
        common = Math.max(COMMON, indexed.size() / 10);
        IntStream.range(0, terms).forEach(t -> postings.add(new ArrayList<>(2)));
        for (int p = 0; p < indexed.size(); p++) {
            Vector vector = indexed.get(p);
            for (int t = 0; t < vector.size(); t++) {
                postings.get(vector.term(t)).add(new Posting(p, vector.weight(t)));
            }
        }
    }

    /** The indexed paragraphs nearest to {@code query}, the nearest first. */
    List<Integer> near(Vector query) {
        double[] shared = new double[indexed];
        List<Integer> touched = new ArrayList<>();
        for (int t = 0; t < query.size(); t++) {
            List<Posting> holders = postings.get(query.term(t));
            if (holders.size() > common) {
                continue;
            }
            for (Posting holder : holders) {
                if (shared[holder.paragraph()] == 0) {
                    touched.add(holder.paragraph());
                }
                shared[holder.paragraph()] += query.weight(t) * holder.weight();
            }
        }
        return touched.stream()
                .sorted(
                        Comparator.comparingDouble((Integer p) -> -shared[p])
                                .thenComparing(Comparator.naturalOrder()))
                .limit(PROPOSED)
                .toList();
    }
}
