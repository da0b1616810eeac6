package org.travaux.report;

import org.travaux.text.Span;

/**
 * A stretch of a document's text with each run of white space folded into one space and none at its
 * ends, and where every position of the original has gone.
 *
 * <p>The page wraps lines by its own width; a highlight must still cover the same words.
 */
final class FoldedText {

    private final String text;
    private final int begin;

    /** By the original's position, counted from {@code begin}. */
    private final int[] positions;

    FoldedText(String original, Span span) {
        begin = span.begin();
        positions = new int[span.length() + 1];
        StringBuilder folded = new StringBuilder(span.length());
        for (int i = 0; i < span.length(); i++) {
            char character = original.charAt(begin + i);
            positions[i] = folded.length();
            if (!Character.isWhitespace(character)) {
                folded.append(character);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        positions[span.length()] = folded.length();
        text = folded.toString();
    }

    String text() {
        return text;
    }

    /**
     * Where the words of {@code span}, which lies within the original stretch, are in the folded.
     */
    Span of(Span span) {
        int from = position(span.begin());
        int to = position(span.end());
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Span(from, to);
    }

    private int position(int original) {
        return Math.min(positions[original - begin], text.length());
    }
}
