package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says where operative numbers leave a gap or come twice. Numbers that begin again at 1 in a new
 * section do neither.
 */
final class NumberingWarnings {

    private NumberingWarnings() {}

    static List<String> of(List<OperativeNumber> numbers) {
        List<String> warnings = new ArrayList<>();
        int last = 0;
        Set<String> seen = new HashSet<>();
        for (OperativeNumber read : numbers) {
            int number = read.number();
            if (read.newSection() && number == 1) {
                last = 0;
                seen.clear();
            }
            if (!seen.add(read.mark()) || number < last) {
                warnings.add(
                        "Operative paragraph " + read.mark() + " comes again after " + last + ".");
            } else if (number > last + 1) {
                warnings.add(missing(last + 1, number - 1, last));
            }
            last = number;
        }
        return warnings;
    }

    private static String missing(int from, int to, int last) {
        String where =
                last == 0
                        ? " (the first found is " + (to + 1) + ")."
                        : " (" + last + " is followed by " + (to + 1) + ").";
        return from == to
                ? "Operative paragraph " + from + " was not found" + where
                : "Operative paragraphs " + from + " to " + to + " were not found" + where;
    }
}
