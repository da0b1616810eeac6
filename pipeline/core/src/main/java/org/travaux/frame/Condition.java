package org.travaux.frame;

import java.util.List;
import org.travaux.text.Span;

/**
 * What else must stand, or must not stand, near a match for it to count: at least one of {@code
 * with}, none of {@code without}, at most {@code window} tokens to the left or right of it.
 */
record Condition(List<Phrase> with, List<Phrase> without, int window) {

    static final int SENTENCE = Integer.MAX_VALUE;

    /** Always holds. */
    static final Condition NONE = new Condition(List.of(), List.of(), SENTENCE);

    boolean holds(Words words, Span match) {
        return (with.isEmpty() || with.stream().anyMatch(phrase -> near(phrase, words, match)))
                && without.stream().noneMatch(phrase -> near(phrase, words, match));
    }

    private boolean near(Phrase phrase, Words words, Span match) {
        return phrase.find(words).stream()
                .anyMatch(
                        found ->
                                !match.contains(found)
                                        && (long) match.begin() - found.end() < window
                                        && (long) found.begin() - match.end() < window);
    }
}
