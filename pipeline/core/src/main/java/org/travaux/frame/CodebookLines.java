package org.travaux.frame;

import java.util.HashMap;
import java.util.Map;

/** The lines of a codebook's file on which frames, sub-frames and examples stand. */
final class CodebookLines {

    private final Map<String, Integer> lines = new HashMap<>();

    void put(String what, int line) {
        lines.put(what, line);
    }

    static String frame(String name) {
        return "frame " + name;
    }

    static String subframe(String name) {
        return "sub-frame " + name;
    }

    /** An example of {@code subframe}, by its place among them. */
    static String example(String subframe, int index) {
        return "example " + index + " of " + subframe;
    }

    /** The line of what one of the methods above names; 0 if it is not known. */
    int of(String what) {
        return lines.getOrDefault(what, 0);
    }
}
