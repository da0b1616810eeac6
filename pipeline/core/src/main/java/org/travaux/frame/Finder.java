package org.travaux.frame;

import java.util.List;
import org.travaux.text.Span;

/**
 * What an indicator looks for: a phrase, a TokensRegex pattern, or a dependency between two words.
 */
sealed interface Finder permits Phrase, TokensFinder, DependencyFinder {

    /** How it is written in the codebook. */
    String source();

    /** Where it matches, as ranges of tokens. */
    List<Span> find(Words words);

    /**
     * Whether the match at {@code match} would be there whatever stood at {@code inner}, as in the
     * gap of a pattern: such a match says nothing about what is inside it.
     */
    default boolean spares(Words words, Span match, Span inner) {
        return false;
    }
}
