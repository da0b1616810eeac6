package org.travaux.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds rows of tables: several one under another whose cells begin or end at the same places. */
final class Tables {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_ROWS_ON_FIRST_PAGE = 5;
    private static final double ALIGNED = 0.5;
    private static final Pattern LABEL =
            Pattern.compile("[(\\[]?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\\]]{0,2}|[•●–—-]");

    private Tables() {}

    /** The indices of the rows that belong to tables. */
    static Set<Integer> rows(List<Row> rows, int page) {
        int fewest = page == 1 ? FEWEST_ROWS_ON_FIRST_PAGE : FEWEST_ROWS;
        Set<Integer> found = new HashSet<>();
        int begin = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i < rows.size() && follow(rows.get(i - 1), rows.get(i))) {
                continue;
            }
            for (int row = begin; row < i && i - begin >= fewest; row++) {
                found.add(row);
            }
            begin = i;
        }
        return found;
    }

    private static boolean follow(Row one, Row other) {
        List<List<Word>> above = one.cells();
        List<List<Word>> below = other.cells();
        if (isProse(above) || isProse(below)) {
            return false;
        }
        int aligned = 0;
        for (List<Word> cell : below) {
            aligned += above.stream().anyMatch(a -> aligned(a, cell)) ? 1 : 0;
        }
        return aligned >= 2;
    }

    private static boolean isProse(List<List<Word>> cells) {
        boolean label =
                cells.get(0).size() == 1 && LABEL.matcher(cells.get(0).get(0).text()).matches();
        return cells.size() < (label ? 3 : 2);
    }

    private static boolean aligned(List<Word> one, List<Word> other) {
        double reach = ALIGNED * one.get(0).size();
        return Math.abs(one.get(0).left() - other.get(0).left()) < reach
                || Math.abs(one.get(one.size() - 1).right() - other.get(other.size() - 1).right())
                        < reach;
    }
}
