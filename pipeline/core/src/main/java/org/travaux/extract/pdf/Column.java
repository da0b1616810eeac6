package org.travaux.extract.pdf;

import java.util.List;

/**
 * Rows that are read one after another, and the edges between which they are set; a column that
 * {@code flows} goes on where the column before ends.
 */
record Column(List<Row> rows, double left, double right, boolean flows) {

    Column {
        rows = List.copyOf(rows);
    }

    /** The edge at which most of its rows begin. */
    double flush() {
        double best = left;
        int most = 0;
        for (Row row : rows) {
            int same = 0;
            for (Row other : rows) {
                same += Math.abs(other.left() - row.left()) < 0.3 * row.size() ? 1 : 0;
            }
            if (same > most || (same == most && row.left() < best)) {
                most = same;
                best = row.left();
            }
        }
        return best;
    }
}
