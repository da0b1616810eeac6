package org.travaux.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the notes at the foot of a column: rows in smaller type down to its end, from the first
 * that begins with a mark, stands under a rule, or goes on from a note of the page before; in type
 * of the same size, from a raised mark that stands in the text of the page.
 */
final class Notes {

    private static final double SMALLER = 0.94;
    private static final Pattern MARK =
            Pattern.compile("(?:\\d{1,3}|[*†‡§]{1,3}|[a-z])[.)]?(?=[ \\p{Lu}“\"(]).*");
    private static final Pattern RULE = Pattern.compile("[_—–-]{5,}");
    private static final Pattern NOTICE =
            Pattern.compile("This record contains\\b.*|Please recycle\\b.*");

    private final double body;
    private boolean open;

    Notes(double body) {
        this.body = body;
    }

    /** The index of the first row that is a note, the number of rows if none is. */
    int begin(Column column, List<Column> page) {
        List<Row> rows = column.rows();
        int small = rows.size();
        while (small > 0 && rows.get(small - 1).size() < SMALLER * body) {
            small--;
        }
        int begin = inSmallType(rows, small);
        if (begin == rows.size()) {
            begin = inSameType(rows, marks(page));
        }
        open |= begin < rows.size();
        return begin;
    }

    /** A note can go on upon the next page only. */
    void endPage(boolean hadNotes) {
        open = hadNotes;
    }

    private int inSmallType(List<Row> rows, int small) {
        if (small < rows.size()
                && ((open && small == 0)
                        || (small > 0 && RULE.matcher(rows.get(small - 1).text()).matches()))) {
            return small;
        }
        for (int i = small; i < rows.size(); i++) {
            String text = rows.get(i).text();
            if (MARK.matcher(text).matches()
                    || RULE.matcher(text).matches()
                    || NOTICE.matcher(text).matches()) {
                return i;
            }
        }
        return rows.size();
    }

    private static int inSameType(List<Row> rows, Set<String> marks) {
        for (int i = rows.size() / 2; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.beginsWithMark() && marks.contains(row.words().get(0).text())) {
                return i;
            }
        }
        return rows.size();
    }

    private static Set<String> marks(List<Column> page) {
        Set<String> marks = new HashSet<>();
        for (Column column : page) {
            column.rows().forEach(row -> marks.addAll(row.noteMarks()));
        }
        return marks;
    }
}
