package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows beside a gutter: decides whether they are columns of prose, and not a table, a list with
 * hanging numbers, or a masthead.
 */
final class Stretch {

    private static final int FEWEST_ROWS = 3;
    private static final int SURE_ROWS = 5;
    private static final double WIDE = 1.1;
    private static final double NARROWEST_COLUMN = 7;
    private static final double SMALLEST_SHARE = 0.15;
    private static final double FILLED = 0.5;
    private static final double WORDS_A_ROW = 2.5;
    private static final double PROSE = 0.15;
    private static final double BREAK = 1.35;
    private static final double FAR = 1.9;
    private static final double MOSTLY_FREE = 0.5;
    private static final double SHARED = 0.7;
    private static final int ROWS_OF_A_CELL = 5;

    private final Gutter gutter;
    private final List<Row> rows;
    private final List<Row> left;
    private final List<Row> right;
    private final double size;

    Stretch(List<Row> all, Gutter gutter) {
        this.gutter = gutter;
        rows = all.subList(gutter.firstRow(), gutter.endRow());
        left = Rows.of(side(rows, gutter, true));
        right = Rows.of(side(rows, gutter, false));
        size = rows.get(rows.size() / 2).size();
    }

    static List<Word> side(List<Row> rows, Gutter gutter, boolean left) {
        List<Word> words = new ArrayList<>();
        for (Row row : rows) {
            for (Word word : row.words()) {
                if (word.right() <= gutter.middle() == left) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /**
     * The gutter without rows at its ends that do not belong to the columns: a foot across the page
     * that leaves the gutter free, a heading of what comes after.
     */
    static Gutter trimmed(List<Row> all, Gutter gutter) {
        int first = gutter.firstRow();
        int end = gutter.endRow();
        double pitch = pitch(all.subList(first, end));
        while (end - first > 2 && isFoot(all, gutter, end, pitch)) {
            end--;
        }
        while (end - first > 2
                && isAcross(all.get(first), gutter)
                && all.get(first + 1).baseline() - all.get(first).baseline() > FAR * pitch) {
            first++;
        }
        return new Gutter(first, end, gutter.left(), gutter.right());
    }

    private static boolean isFoot(List<Row> all, Gutter gutter, int end, double pitch) {
        Row last = all.get(end - 1);
        boolean far = last.baseline() - all.get(end - 2).baseline() > FAR * pitch;
        if (!far) {
            return false;
        }
        boolean startsNext = last.right() <= gutter.middle() && end < all.size();
        return startsNext || isAcross(last, gutter);
    }

    /** Whether a row is a few words at both ends, and not the lines of two columns. */
    private static boolean isAcross(Row row, Gutter gutter) {
        return row.left() < gutter.left()
                && row.right() > gutter.right()
                && row.covered() < MOSTLY_FREE * (row.right() - row.left());
    }

    /** The usual distance of rows, misaligned columns not counted. */
    static double pitch(List<Row> rows) {
        double[] steps = new double[rows.size()];
        int count = 0;
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).baseline() - rows.get(i - 1).baseline();
            if (step > 0.7 * rows.get(i).size()) {
                steps[count++] = step;
            }
        }
        if (count == 0) {
            return rows.isEmpty() ? 12 : 1.2 * rows.get(0).size();
        }
        Arrays.sort(steps, 0, count);
        double median = steps[count / 2];
        double usual = rows.get(rows.size() / 2).size();
        return Math.min(median, 2.2 * usual);
    }

    boolean isColumns(List<Gutter> known) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        double leftEdge = left.stream().mapToDouble(Row::left).min().orElseThrow();
        double rightEdge = right.stream().mapToDouble(Row::right).max().orElseThrow();
        double leftWidth = gutter.left() - leftEdge;
        double rightWidth = rightEdge - gutter.right();
        double least = Math.max(NARROWEST_COLUMN * size, SMALLEST_SHARE * (rightEdge - leftEdge));
        if (Math.min(leftWidth, rightWidth) < least) {
            return false;
        }
        if (known.stream().anyMatch(this::goesOnWith)) {
            return true;
        }
        int fewest = Math.min(left.size(), right.size());
        return fewest >= FEWEST_ROWS
                && (fewest >= SURE_ROWS || gutter.width() >= WIDE * size)
                && isFilled(left, leftWidth)
                && isFilled(right, rightWidth)
                && isProse(left)
                && isProse(right)
                && !isTable();
    }

    /** Whether the columns stand where those of another page do. */
    private boolean goesOnWith(Gutter other) {
        double start = right.stream().mapToDouble(Row::left).min().orElseThrow();
        return gutter.agreesWith(other)
                && Math.abs(start - other.right()) < 0.5 * size
                && gutter.left() <= other.left() + 0.5 * size + other.width()
                && !isTable();
    }

    private static boolean isFilled(List<Row> column, double width) {
        double covered = column.stream().mapToDouble(Row::covered).sum();
        return covered >= FILLED * width * column.size();
    }

    private static boolean isProse(List<Row> column) {
        int words = 0;
        int small = 0;
        for (Row row : column) {
            words += row.words().size();
            small += Character.isLowerCase(row.words().get(0).text().codePointAt(0)) ? 1 : 0;
        }
        return words >= WORDS_A_ROW * column.size() && small >= PROSE * column.size();
    }

    /** Whether gaps go across both sides again and again, as between the rows of a table. */
    private boolean isTable() {
        double pitch = Math.min(pitch(left), pitch(right));
        int breaks = 0;
        double last = Double.NEGATIVE_INFINITY;
        boolean leftSeen = false;
        boolean rightSeen = false;
        for (Row row : rows) {
            if (row.baseline() - last > BREAK * pitch && leftSeen && rightSeen) {
                breaks++;
                leftSeen = false;
                rightSeen = false;
            }
            leftSeen |= row.left() < gutter.middle();
            rightSeen |= row.right() > gutter.middle();
            last = row.baseline();
        }
        int fewest = Math.min(left.size(), right.size());
        return breaks >= 2
                && breaks >= SHARED * Math.max(gaps(left, pitch), gaps(right, pitch))
                && fewest <= ROWS_OF_A_CELL * (breaks + 1);
    }

    /** Paragraphs of two columns begin at the same height by chance only. */
    private static long gaps(List<Row> column, double pitch) {
        return IntStream.range(1, column.size())
                .filter(
                        i ->
                                column.get(i).baseline() - column.get(i - 1).baseline()
                                        > BREAK * pitch)
                .count();
    }
}
