package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the gutter between columns: the band free of text that goes down over the longest stretch
 * of rows, with columns of prose on both sides.
 */
final class Gutters {

    private static final double NARROWEST = 0.7;
    private static final int MOST_TRIED = 24;
    private static final int MOST_ROWS = 2_000;

    private final List<Row> rows;
    private final double left;
    private final double size;
    private final int width;
    private final List<BitSet> printed = new ArrayList<>();

    private Gutters(List<Row> rows) {
        this.rows = rows;
        left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        width = (int) Math.min(20_000, Math.ceil(right - left));
        size =
                rows.stream()
                        .mapToDouble(Row::size)
                        .sorted()
                        .skip(rows.size() / 2)
                        .findFirst()
                        .orElse(10);
        for (Row row : rows) {
            BitSet bits = new BitSet(width);
            for (Word word : row.words()) {
                int from = (int) Math.max(0, Math.floor(word.left() - left));
                int to = (int) Math.min(width, Math.ceil(word.right() - left));
                if (to > from) {
                    bits.set(from, to);
                }
            }
            printed.add(bits);
        }
    }

    /** The best gutter in the rows; {@code known} are those of other pages of the document. */
    static Optional<Gutter> find(List<Row> rows, List<Gutter> known) {
        if (rows.size() > MOST_ROWS) {
            return Optional.empty();
        }
        Gutters gutters = new Gutters(rows);
        return gutters.candidates().stream()
                .map(g -> Stretch.trimmed(rows, g))
                .filter(g -> new Stretch(rows, g).isColumns(known))
                .findFirst();
    }

    /** For each row the longest stretch from it on that leaves a band free, longest first. */
    private List<Gutter> candidates() {
        List<Gutter> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Gutter gutter : stretchesFrom(i)) {
                if (all.stream().noneMatch(g -> covers(g, gutter))) {
                    all.add(gutter);
                }
            }
        }
        all.sort(
                Comparator.comparingInt((Gutter g) -> g.firstRow() - g.endRow())
                        .thenComparing(Comparator.comparingDouble(Gutter::width).reversed()));
        return all.size() > MOST_TRIED ? all.subList(0, MOST_TRIED) : all;
    }

    /** The bands at the last row that has any, and those that end before it did. */
    private List<Gutter> stretchesFrom(int first) {
        BitSet union = new BitSet(width);
        List<Gutter> last = new ArrayList<>();
        List<Gutter> found = new ArrayList<>();
        for (int end = first; end < rows.size(); end++) {
            union.or(printed.get(end));
            List<Gutter> now = bands(union, first, end + 1);
            for (Gutter before : last) {
                if (now.stream().noneMatch(g -> overlap(g, before))) {
                    found.add(before);
                }
            }
            if (now.isEmpty() && end > first) {
                if (!(last.isEmpty() && isOneSided(union))) {
                    last = now;
                    break;
                }
            }
            last = now;
        }
        found.addAll(last);
        found.removeIf(g -> g.endRow() - g.firstRow() < 2);
        return found;
    }

    /** While only one column has begun, there is no band between two yet. */
    private boolean isOneSided(BitSet union) {
        return union.length() - union.nextSetBit(0) < 0.6 * width;
    }

    private static boolean covers(Gutter one, Gutter other) {
        return overlap(one, other)
                && one.firstRow() <= other.firstRow()
                && one.endRow() >= other.endRow();
    }

    private static boolean overlap(Gutter one, Gutter other) {
        return one.left() < other.right() && other.left() < one.right();
    }

    private List<Gutter> bands(BitSet union, int first, int end) {
        List<Gutter> bands = new ArrayList<>();
        int from = union.nextClearBit(Math.max(0, union.nextSetBit(0)));
        while (from < width) {
            int to = union.nextSetBit(from);
            if (to < 0) {
                break;
            }
            if (to - from >= NARROWEST * size) {
                bands.add(new Gutter(first, end, left + from, left + to));
            }
            from = union.nextClearBit(to);
        }
        return bands;
    }
}
