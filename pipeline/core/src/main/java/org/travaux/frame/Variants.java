package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a pattern can match, written out as sequences of elements. {@code complete} is false
 * where there are too many to write out.
 */
record Variants(List<List<Element>> sequences, boolean complete) {

    /** Far more than a pattern that a person can read has. */
    private static final int MOST = 2000;

    /** Matches nothing at all. */
    static final Variants NONE = new Variants(List.of(), true);

    /** Matches the empty sequence. */
    static final Variants NOTHING = new Variants(List.of(List.of()), true);

    Variants {
        sequences = List.copyOf(sequences);
    }

    static Variants of(Element element) {
        return new Variants(List.of(List.of(element)), true);
    }

    Variants or(Variants other) {
        List<List<Element>> all = new ArrayList<>(sequences);
        all.addAll(other.sequences);
        return limited(all, complete && other.complete);
    }

    Variants followedBy(Variants next) {
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> first : sequences) {
            for (List<Element> second : next.sequences) {
                if (all.size() <= MOST) {
                    List<Element> both = new ArrayList<>(first);
                    both.addAll(second);
                    all.add(both);
                }
            }
        }
        return limited(all, complete && next.complete);
    }

    Variants asPieces() {
        return new Variants(
                sequences.stream().map(s -> s.stream().map(Element::asPiece).toList()).toList(),
                complete);
    }

    private static Variants limited(List<List<Element>> all, boolean complete) {
        return all.size() > MOST
                ? new Variants(all.subList(0, MOST), false)
                : new Variants(all, complete);
    }
}
