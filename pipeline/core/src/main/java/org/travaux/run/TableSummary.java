package org.travaux.run;

import java.util.List;

/**
 * How the tagging of a table ended: what to tell the user, a line each, and how many rows failed.
 */
public record TableSummary(List<String> lines, int failed) {

    public TableSummary {
        lines = List.copyOf(lines);
    }
}
