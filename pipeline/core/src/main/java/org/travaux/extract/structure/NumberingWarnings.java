package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says where operative numbers leave a gap or come twice. */
final class NumberingWarnings {

    private NumberingWarnings() {}

    static List<String> of(List<Integer> numbers) {
        List<String> warnings = new ArrayList<>();
        int last = 0;
        TreeSet<Integer> seen = new TreeSet<>();
        for (int number : numbers) {
            if (!seen.add(number) || number < last) {
                warnings.add("Operative paragraph " + number + " comes again after " + last + ".");
            } else if (number > last + 1) {
                warnings.add(missing(last + 1, number - 1));
            }
            last = number;
        }
        return warnings;
    }

    private static String missing(int from, int to) {
        return from == to
                ? "Operative paragraph " + from + " was not found."
                : "Operative paragraphs " + from + " to " + to + " were not found.";
    }
}
