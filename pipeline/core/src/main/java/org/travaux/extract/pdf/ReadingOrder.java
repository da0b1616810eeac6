package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the words of a page into columns, in the order in which they are read: what stands above a
 * gutter first, then the column left of it, the one right of it, and what stands below.
 */
final class ReadingOrder {

    private static final int DEEPEST = 8;

    private final List<Gutter> known;
    private final List<Gutter> found = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    private ReadingOrder(List<Gutter> known) {
        this.known = known;
    }

    /** The order of {@code words}; {@code known} are gutters of other pages. */
    static ReadingOrder of(List<Word> words, List<Gutter> known) {
        ReadingOrder order = new ReadingOrder(known);
        if (!words.isEmpty()) {
            double left = words.stream().mapToDouble(Word::left).min().orElseThrow();
            double right = words.stream().mapToDouble(Word::right).max().orElseThrow();
            order.split(words, left, right, false, 0);
        }
        return order;
    }

    List<Column> columns() {
        return columns;
    }

    List<Gutter> gutters() {
        return found;
    }

    private void split(List<Word> words, double left, double right, boolean flows, int depth) {
        if (words.isEmpty()) {
            return;
        }
        List<Row> rows = Rows.of(words);
        Optional<Gutter> gutter = depth < DEEPEST ? Gutters.find(rows, known) : Optional.empty();
        if (gutter.isEmpty()) {
            columns.add(new Column(rows, left, right, flows));
            return;
        }
        Gutter g = gutter.get();
        found.add(g);
        List<Row> beside = rows.subList(g.firstRow(), g.endRow());
        split(words(rows.subList(0, g.firstRow())), left, right, flows, depth + 1);
        boolean first = g.firstRow() == 0 && flows;
        split(Stretch.side(beside, g, true), left, g.left(), first, depth + 1);
        split(Stretch.side(beside, g, false), g.right(), right, true, depth + 1);
        split(words(rows.subList(g.endRow(), rows.size())), left, right, true, depth + 1);
    }

    private static List<Word> words(List<Row> rows) {
        List<Word> words = new ArrayList<>();
        rows.forEach(row -> words.addAll(row.words()));
        return words;
    }
}
