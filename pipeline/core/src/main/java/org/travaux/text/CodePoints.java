package org.travaux.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns positions in a text from UTF-16 units into Unicode code points. */
public final class CodePoints {

    /**
     * The positions of the low halves of surrogate pairs, ascending: each makes all later code
     * point positions one less.
     */
    private final int[] lowHalves;

    public CodePoints(String text) {
        lowHalves =
                IntStream.range(1, text.length())
                        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                        .toArray();
    }

    /** The number of code points before {@code position}. */
    public int at(int position) {
        int found = Arrays.binarySearch(lowHalves, position);
        return position - (found >= 0 ? found : -found - 1);
    }

    public Span of(Span span) {
        return new Span(at(span.begin()), at(span.end()));
    }
}
