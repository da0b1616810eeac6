package org.travaux.extract.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Judges whether rows were read across columns that could not be told apart: a gap at about the
 * same place in most rows of a part of a page, with prose on both sides; or words printed over each
 * other.
 */
final class Doubts {

    private static final int FEWEST_ROWS = 8;
    private static final double MOST = 0.5;
    private static final double WIDE = 0.95;
    private static final double AROUND = 1.2;
    private static final int WORDS_BESIDE = 3;
    private static final double OVERPRINTED = 0.03;

    private Doubts() {}

    static boolean isDoubtful(List<Column> columns) {
        return columns.stream().anyMatch(c -> hasGutterInside(c.rows())) || isOverprinted(columns);
    }

    private static boolean hasGutterInside(List<Row> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return false;
        }
        double[] gaps =
                rows.stream().mapToDouble(Doubts::gap).filter(g -> g > 0).sorted().toArray();
        if (gaps.length < MOST * rows.size()) {
            return false;
        }
        double median = gaps[gaps.length / 2];
        double reach = AROUND * rows.get(rows.size() / 2).size();
        long near = Arrays.stream(gaps).filter(g -> Math.abs(g - median) < reach).count();
        return near >= MOST * rows.size();
    }

    /** The middle of the row's widest gap that has several words on both sides; 0 if none. */
    private static double gap(Row row) {
        double widest = WIDE * row.size();
        double middle = 0;
        List<Word> words = row.words();
        for (int i = WORDS_BESIDE; i <= words.size() - WORDS_BESIDE; i++) {
            double gap = words.get(i).left() - words.get(i - 1).right();
            boolean prose = Character.isLowerCase(words.get(i).text().codePointAt(0));
            if (gap > widest && (prose || middle == 0)) {
                widest = gap;
                middle = (words.get(i).left() + words.get(i - 1).right()) / 2;
            }
        }
        return row.hasLeader() ? 0 : middle;
    }

    private static boolean isOverprinted(List<Column> columns) {
        int words = 0;
        int over = 0;
        for (Column column : columns) {
            for (Row row : column.rows()) {
                words += row.words().size();
                for (int i = 1; i < row.words().size(); i++) {
                    Word last = row.words().get(i - 1);
                    Word next = row.words().get(i);
                    double shared = Math.min(last.right(), next.right()) - next.left();
                    over += shared > 0.5 * Math.min(last.width(), next.width()) ? 1 : 0;
                }
            }
        }
        return words > 0 && over > OVERPRINTED * words && over > 2;
    }
}
