package org.travaux.extract;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How a table is written: what stands between its cells, where its header begins (in bytes of
 * UTF-8, which are characters as well: only a byte order mark is before it, or a line {@code
 * sep=;}), how many lines are before it, and whether spaces around cells are no part of them.
 */
record CsvDialect(char delimiter, int start, long linesBefore, boolean loose) {

    private static final String MARK = "\uFEFF";
    private static final int BYTES_OF_MARK = 3;

    /** The dialect of a table that begins with {@code head}. */
    static CsvDialect of(String head, boolean loose) {
        boolean marked = head.startsWith(MARK);
        String text = marked ? head.substring(1) : head;
        int start = marked ? (loose ? 1 : BYTES_OF_MARK) : 0;
        if (!text.startsWith("sep=")) {
            return new CsvDialect(delimiter(text), start, 0, loose);
        }
        int end = text.indexOf('\n') + 1;
        return new CsvDialect(delimiter(text.substring(end)), start + end, 1, loose);
    }

    /** Whichever the header has most of, outside of its quotation marks. */
    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .max(
                        Comparator.<Character>comparingLong(
                                        c -> header.chars().filter(h -> h == c).count())
                                .thenComparing(c -> c == ','))
                .orElseThrow();
    }
}
