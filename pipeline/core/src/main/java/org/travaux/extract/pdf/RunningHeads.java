package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the rows at the top and the foot of pages that recur on another page: at the same height,
 * in the same words, figures aside.
 */
final class RunningHeads {

    private static final int EDGE = 4;
    private static final double SAME_HEIGHT = 3;
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    /** A row of a page's edge. */
    private record Edge(int page, Row row) {}

    private RunningHeads() {}

    /** The rows that recur, of all pages. */
    static Set<Row> of(List<List<Row>> pages) {
        Map<String, List<Edge>> edges = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Row row : edge(pages.get(page))) {
                String words = FIGURES.matcher(row.text()).replaceAll("#");
                edges.computeIfAbsent(words, w -> new ArrayList<>()).add(new Edge(page, row));
            }
        }
        Set<Row> recurring = new HashSet<>();
        for (List<Edge> same : edges.values()) {
            for (int i = 1; i < same.size(); i++) {
                mark(same, i, recurring);
            }
        }
        return recurring;
    }

    /** Compares a row with the few before it: odd and even pages may differ in height. */
    private static void mark(List<Edge> same, int at, Set<Row> recurring) {
        Edge edge = same.get(at);
        for (int i = at - 1; i >= Math.max(0, at - EDGE); i--) {
            Edge other = same.get(i);
            double apart = Math.abs(other.row().baseline() - edge.row().baseline());
            if (other.page() != edge.page() && apart < SAME_HEIGHT) {
                recurring.add(edge.row());
                recurring.add(other.row());
            }
        }
    }

    private static List<Row> edge(List<Row> rows) {
        if (rows.size() <= 2 * EDGE) {
            return rows;
        }
        List<Row> edge = new ArrayList<>(rows.subList(0, EDGE));
        edge.addAll(rows.subList(rows.size() - EDGE, rows.size()));
        return edge;
    }
}
