package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.travaux.text.Span;

/**
 * Splits a paragraph into sentences, and these into tokens. Implementations may be used by several
 * threads at once.
 */
interface Segmenter {

    /**
     * The sentences of what {@code paragraph} covers of {@code text}; positions count in {@code
     * text}.
     */
    List<List<CoreLabel>> segment(String text, Span paragraph);
}
