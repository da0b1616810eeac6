package org.travaux.text;

import java.util.List;

/** A pattern over the tokens of a sentence, in a language other than the codebook's own. */
public interface TokenPattern {

    /**
     * Where it matches, as half-open ranges of token positions, left to right, without overlaps.
     */
    List<Span> find(Sentence sentence);
}
