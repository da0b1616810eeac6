package org.travaux.bracket;

import org.travaux.text.Span;

/**
 * A bracket and the one that closes it: their positions, the pair around them (-1 if none), and the
 * paragraphs they stand in.
 */
record Pair(int open, int close, int parent, int from, int to) {

    static final int NONE = -1;

    Span span() {
        return new Span(open, close + 1);
    }

    Span inside() {
        return new Span(open + 1, close);
    }
}
