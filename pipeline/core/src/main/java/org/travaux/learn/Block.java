package org.travaux.learn;

import java.util.Locale;

/** A block of features; which there are, and in what order, is decided here. */
enum Block {
    /** The vector of the sentence, less the mean of all sentences trained on. */
    SENTENCE,
    /** The vector of its context; zeros where there is none. */
    CONTEXT,
    /** What the rules say: sub-frames, frame, scores. */
    RULES;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
