package org.travaux.dilution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.travaux.align.Piece;
import org.travaux.align.WordDiff;
import org.travaux.text.Span;

/**
 * Which words of a paragraph stand where others stood in the earlier draft.
 *
 * <p>A slot is a replaced stretch, the same for what it lost and what it gained, or a kept word. A
 * phrase belongs to the slot of its last word: "urges" has the slot of "strongly urges".
 */
final class Slots {

    /** Something of the earlier paragraph and what stands in its place in the later. */
    record Couple<T>(T from, T to) {}

    private final Passage from;
    private final Passage to;
    private final int[] ofFrom;
    private final int[] ofTo;

    Slots(Passage from, Passage to) {
        this.from = from;
        this.to = to;
        ofFrom = new int[from.words().length()];
        ofTo = new int[to.words().length()];
        int i = 0;
        int j = 0;
        int change = 0;
        for (Piece piece : new WordDiff().compare(from.words(), to.words())) {
            int length = piece.text().length();
            switch (piece.fate()) {
                case KEPT -> {
                    // Kept words are numbered by their place in the later draft, changes below
                    // zero.
                    for (int k = 0; k < length; k++) {
                        ofFrom[i++] = j;
                        ofTo[j] = j++;
                    }
                    change++;
                }
                case REMOVED -> {
                    Arrays.fill(ofFrom, i, i + length, -1 - change);
                    i += length;
                }
                case ADDED -> {
                    Arrays.fill(ofTo, j, j + length, -1 - change);
                    j += length;
                }
            }
        }
    }

    /** Whether words of the earlier and words of the later paragraph exchange places. */
    boolean replaced(Span earlier, Span later) {
        int slot = slot(ofFrom, from.within(earlier));
        return slot < 0 && slot == slot(ofTo, to.within(later));
    }

    /** Whether the words of the earlier paragraph are among those that went. */
    boolean removed(Span earlier) {
        return slot(ofFrom, from.within(earlier)) < 0;
    }

    /** Whether the words of the later paragraph are among those that came. */
    boolean added(Span later) {
        return slot(ofTo, to.within(later)) < 0;
    }

    /**
     * Couples what stands in the same slot, in order, if {@code fit}; each in one couple at most.
     */
    <T> List<Couple<T>> couple(
            List<T> earlier, List<T> later, Function<T, Span> span, BiPredicate<T, T> fit) {
        Map<Integer, List<T>> bySlot = new LinkedHashMap<>();
        for (T one : later) {
            bySlot.computeIfAbsent(slot(ofTo, to.within(span.apply(one))), s -> new ArrayList<>())
                    .add(one);
        }
        List<Couple<T>> couples = new ArrayList<>();
        for (T one : earlier) {
            List<T> there =
                    bySlot.getOrDefault(
                            slot(ofFrom, from.within(span.apply(one))), Collections.emptyList());
            IntStream.range(0, there.size())
                    .filter(k -> fit.test(one, there.get(k)))
                    .findFirst()
                    .ifPresent(k -> couples.add(new Couple<>(one, there.remove(k))));
        }
        return couples;
    }

    static <T> List<T> without(List<T> all, Collection<T> coupled) {
        return all.stream().filter(one -> coupled.stream().noneMatch(c -> c == one)).toList();
    }

    private static int slot(int[] slots, Span words) {
        return words.length() == 0 ? Integer.MAX_VALUE : slots[words.end() - 1];
    }
}
