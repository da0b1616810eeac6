package org.travaux.illustration;

import java.util.List;

/** One line of type; a full one is stretched to the measure, the last of a paragraph is not. */
record Line(List<Run> runs, boolean full) {

    Line {
        runs = List.copyOf(runs);
    }

    int spaces() {
        return runs.stream()
                .mapToInt(run -> (int) run.text().chars().filter(c -> c == ' ').count())
                .sum();
    }
}
