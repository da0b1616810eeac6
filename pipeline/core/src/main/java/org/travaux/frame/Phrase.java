package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.travaux.text.Span;

/**
 * A pattern of the codebook's language, ready to match; {@code source} is how it is written in the
 * codebook.
 */
final class Phrase implements Finder {

    /**
     * What follows an item: given where the item ends, where the whole ends, or -1 if it doesn't
     * match from there.
     */
    interface Rest {
        int match(int at);
    }

    /** One element of a pattern. */
    interface Item {

        /**
         * Where the whole pattern ends if this item is matched at {@code at} and the rest after it;
         * -1 if not.
         */
        int match(Words words, int at, Rest rest);

        /** The folded words with which a match of it can begin; empty if that can't be listed. */
        default Optional<Set<String>> firstWords() {
            return Optional.empty();
        }

        /** What it can match, written out. */
        Variants variants();
    }

    private final String source;
    private final Item item;
    private final boolean gapped;

    Phrase(String source, Item item) {
        this.source = source;
        this.item = item;
        this.gapped =
                item.variants().sequences().stream().anyMatch(s -> s.contains(Element.SKIPPED));
    }

    @Override
    public String source() {
        return source;
    }

    Optional<Set<String>> firstWords() {
        return item.firstWords().map(TreeSet::new);
    }

    Variants variants() {
        return item.variants();
    }

    /** The end of the longest match that begins at token {@code at}; -1 if none does. */
    int matchAt(Words words, int at) {
        return item.match(words, at, end -> end);
    }

    @Override
    public List<Span> find(Words words) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = matchAt(words, i);
            if (end > i) {
                found.add(new Span(i, end));
            }
        }
        return found;
    }

    @Override
    public boolean spares(Words words, Span match, Span inner) {
        return gapped && matchAt(words.without(inner), match.begin()) == match.end();
    }

    @Override
    public String toString() {
        return source;
    }
}
