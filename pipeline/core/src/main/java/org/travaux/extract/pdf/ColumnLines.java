package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.travaux.extract.pdf.PrintedLine.Gap;
import org.travaux.extract.pdf.PrintedLine.Role;

/** Turns the rows of a column into lines: gaps, indents, headings, tables, notes. */
final class ColumnLines {

    private static final double WIDER = 1.28;
    private static final double LEADING = 1.2;
    private static final double OTHER_SIZE = 0.12;
    private static final double LARGER = 1.12;
    private static final double INDENTED = 0.6;
    private static final double SPACE = 0.3;
    private static final int AROUND = 6;
    private static final int FEWEST_AROUND = 4;
    private static final double MOSTLY = 0.8;
    private static final int LONGEST_HEADING = 160;
    private static final int MOST_LINES_OF_HEADING = 4;
    private static final Pattern LABEL =
            Pattern.compile("[(\\[]?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\\]]{1,2}|[•●–—-]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern OPEN_END = Pattern.compile(".*[,:;-]");

    private final Column column;
    private final List<Row> rows;
    private final double body;
    private final int notes;
    private final Set<Integer> tables;
    private final double pitch;
    private final double flush;
    private final double typical;
    private final boolean[] full;

    ColumnLines(Column column, double body, int notes, int page) {
        this.column = column;
        this.body = body;
        this.notes = notes;
        rows = column.rows();
        tables = Tables.rows(rows, page);
        pitch = Stretch.pitch(rows);
        flush = column.flush();
        typical =
                rows.stream()
                        .mapToDouble(Row::size)
                        .sorted()
                        .skip(rows.size() / 2)
                        .findFirst()
                        .orElse(body);
        full = full();
    }

    /** The lines; {@code gap} stands before the first. */
    List<PrintedLine> lines(Gap gap) {
        boolean[] headings = headings();
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Role role = role(i, headings[i]);
            Gap before = i == 0 ? gap : gap(i);
            if (isHard(i, role)) {
                before = Gap.HARD;
            }
            lines.add(new PrintedLine(rows.get(i).text(), before, indent(i), role, isFull(i)));
        }
        return lines;
    }

    private Role role(int at, boolean heading) {
        if (at >= notes) {
            return Role.FOOTNOTE;
        }
        if (tables.contains(at)) {
            return Role.TABLE;
        }
        return heading ? Role.HEADING : Role.PARAGRAPH;
    }

    /** Rows with leaders, rows of tables and the first rows of notes stand each for itself. */
    private boolean isHard(int at, Role role) {
        if (role == Role.FOOTNOTE) {
            return at == notes || rows.get(at).beginsWithMark();
        }
        return role == Role.TABLE
                || rows.get(at).hasLeader()
                || (at > 0 && (rows.get(at - 1).hasLeader() || tables.contains(at - 1)));
    }

    private Gap gap(int at) {
        Row row = rows.get(at);
        Row last = rows.get(at - 1);
        double step = row.baseline() - last.baseline();
        boolean usual = Math.abs(row.size() - typical) <= OTHER_SIZE * typical;
        boolean apart = step > WIDER * (usual ? pitch : LEADING * row.size());
        boolean other = Math.abs(row.size() - last.size()) > OTHER_SIZE * last.size();
        boolean ended = !isFull(at - 1) && !isCentred(at, at - 1);
        return apart || other || ended ? Gap.BLANK : Gap.WRAP;
    }

    private boolean isCentred(int one, int other) {
        Row a = rows.get(one);
        Row b = rows.get(other);
        double middle = (column.left() + column.right()) / 2;
        return Math.abs(a.left() + a.right() - 2 * middle) < 2 * a.size()
                && Math.abs(b.left() + b.right() - 2 * middle) < 2 * b.size();
    }

    /** Whether the first word of the next row had no room in this one. */
    private boolean isFull(int at) {
        return full[at];
    }

    private boolean[] full() {
        boolean[] reaches = new boolean[rows.size()];
        for (int i = 0; i < reaches.length; i++) {
            Row next = rows.get(Math.min(i + 1, reaches.length - 1));
            reaches[i] = isFull(rows.get(i), next, edge(i));
        }
        return reaches;
    }

    /** The same for the last row that is no note, where the next one stands elsewhere. */
    boolean isFull(Row row, Row next) {
        int at = rows.indexOf(row);
        return isFull(row, next, at < 0 ? column.right() : edge(at));
    }

    private static boolean isFull(Row row, Row next, double edge) {
        String last = row.words().get(row.words().size() - 1).text();
        if (last.endsWith("-") || last.endsWith("\u00AD")) {
            return true;
        }
        return next.firstWordWidth() + SPACE * row.size() > edge - row.right();
    }

    /**
     * The right edge of the rows around one: a text can be narrower than the masthead above it, and
     * a note mark may stick out.
     */
    private double edge(int at) {
        double size = rows.get(at).size();
        int from = Math.max(0, at - AROUND);
        int to = Math.min(rows.size(), at + AROUND + 1);
        double[] rights = new double[to - from];
        int count = 0;
        for (Row row : rows.subList(from, to)) {
            if (Math.abs(row.size() - size) <= OTHER_SIZE * size) {
                rights[count++] = row.right();
            }
        }
        Arrays.sort(rights, 0, count);
        return count < FEWEST_AROUND ? column.right() : rights[(int) (MOSTLY * (count - 1))];
    }

    /**
     * How far a row is set in from the rows around it, in half sizes of the type: a first line, not
     * a line of an item that is set in as a whole.
     */
    private int indent(int at) {
        Row row = rows.get(at);
        double in = row.left() - flush;
        double least = INDENTED * row.size();
        if (in < least) {
            return 0;
        }
        boolean beforeOutdent =
                at + 1 < rows.size()
                        && rows.get(at + 1).left() < row.left() - least
                        && gap(at + 1) == Gap.WRAP;
        boolean afterOutdent =
                at > 0 && rows.get(at - 1).left() < row.left() - least && !hangsOn(at);
        return beforeOutdent || afterOutdent ? (int) Math.round(2 * in / row.size()) : 0;
    }

    /** Whether a row begins below the text of an item whose number hangs out. */
    private boolean hangsOn(int at) {
        List<Word> above = rows.get(at - 1).words();
        return above.size() > 1
                && LABEL.matcher(above.get(0).text()).matches()
                && Math.abs(above.get(1).left() - rows.get(at).left())
                        < INDENTED * above.get(0).size();
    }

    private boolean[] headings() {
        boolean[] headings = new boolean[rows.size()];
        int begin = 0;
        for (int i = 1; i <= notes; i++) {
            if (i < notes && isStrong(i) && isStrong(i - 1) && gap(i) == Gap.WRAP) {
                continue;
            }
            if (begin < notes && isStrong(begin) && isHeading(begin, i)) {
                for (int row = begin; row < i; row++) {
                    headings[row] = true;
                }
            }
            begin = i;
        }
        return headings;
    }

    private boolean isStrong(int at) {
        Row row = rows.get(at);
        return WORD.matcher(row.text()).find() && (row.isBold() || row.size() > LARGER * body);
    }

    /** Strong rows are no heading where the text goes on in other type at their end. */
    private boolean isHeading(int begin, int end) {
        Row last = rows.get(end - 1);
        if (end - begin > MOST_LINES_OF_HEADING
                || last.text().length() > LONGEST_HEADING
                || OPEN_END.matcher(last.text()).matches()
                || last.cells().size() > 1) {
            return false;
        }
        boolean goesOn = end < rows.size() && gap(end) == Gap.WRAP && indent(end) == 0;
        return !goesOn || !isFull(end - 1);
    }
}
