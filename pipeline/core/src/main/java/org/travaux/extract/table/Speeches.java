package org.travaux.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the speeches of a meeting in order, and says what is missing or there twice. */
final class Speeches {

    private Speeches() {}

    /** By number where each has one, else as they stand in the table. */
    static List<ReadRow> inOrder(List<ReadRow> rows, List<String> warnings) {
        if (rows.stream().anyMatch(row -> row.speech().number().isEmpty())) {
            warnings.add("speeches without numbers: in the order of the table");
            return rows;
        }
        List<ReadRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(row -> row.speech().number().orElseThrow()));
        for (int i = 1; i < ordered.size(); i++) {
            int before = ordered.get(i - 1).speech().number().orElseThrow();
            int now = ordered.get(i).speech().number().orElseThrow();
            if (now == before) {
                warnings.add("speech " + now + " is in the table twice");
            } else if (now > before + 1) {
                warnings.add(
                        now == before + 2
                                ? "speech " + (before + 1) + " is not in the table"
                                : "speeches "
                                        + (before + 1)
                                        + " to "
                                        + (now - 1)
                                        + " are not in the table");
            }
        }
        return ordered;
    }

    /** The rows, the header counted as the first: {@code 2-31,40}. */
    static String ranges(List<ReadRow> rows) {
        List<Long> numbers = rows.stream().map(row -> row.place().number() + 1).sorted().toList();
        List<long[]> ranges = new ArrayList<>();
        for (long number : numbers) {
            long[] last = ranges.isEmpty() ? new long[] {-1, -1} : ranges.get(ranges.size() - 1);
            if (last[1] == number - 1) {
                last[1] = number;
            } else {
                ranges.add(new long[] {number, number});
            }
        }
        return ranges.stream()
                .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "-" + range[1])
                .collect(Collectors.joining(","));
    }
}
