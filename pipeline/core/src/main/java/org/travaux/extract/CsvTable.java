package org.travaux.extract;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table saved as text, read row by row: with or without a byte order mark, with comma, semicolon
 * or tab between the cells, with Excel's line {@code sep=;} before the header or without.
 *
 * <p>A table of texts ({@link #openTexts}) must be UTF-8 to the last byte: a wrong guess would
 * change words. A list that a person keeps ({@link #openList}) may be Windows-1252 or UTF-16 as
 * well, and may have spaces around its cells.
 */
public final class CsvTable implements Closeable {

    /**
     * A row: the line on which it ends, its number from 1 without the header, where its bytes
     * begin, its cells.
     */
    public record Row(long line, long number, long position, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty where the row ends before it. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private static final int LONGEST_HEADER = 1 << 16;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final CsvDialect dialect;
    private final List<String> header;
    private long number;

    private CsvTable(CSVParser parser, CsvDialect dialect) throws CsvException {
        this.parser = parser;
        this.dialect = dialect;
        this.records = parser.iterator();
        this.header = new ArrayList<>();
        Optional<CSVRecord> first = read();
        if (first.isEmpty()) {
            throw new CsvException(1, "the table is empty; it needs a header line");
        }
        for (String name : first.get()) {
            header.add(name.isBlank() ? "column_" + (header.size() + 1) : name.strip());
        }
    }

    /** Opens a table of texts. */
    public static CsvTable openTexts(Path file) throws IOException, CsvException {
        Optional<Long> broken = Utf8.firstBrokenLine(file);
        if (broken.isPresent()) {
            throw new CsvException(broken.get(), "this is not UTF-8; save the table as CSV UTF-8");
        }
        CsvDialect dialect = CsvDialect.of(head(file), false);
        return new CsvTable(
                parser(dialect, reader(Files.newInputStream(file), dialect.start())), dialect);
    }

    /** Opens a list that a person keeps. */
    public static CsvTable openList(Path file) throws IOException, CsvException {
        return ofList(Files.readAllBytes(file));
    }

    /** The same of a list's bytes. */
    public static CsvTable ofList(byte[] bytes) throws IOException, CsvException {
        return ofList(TextDecoder.decode(bytes));
    }

    static CsvTable ofList(String text) throws IOException, CsvException {
        CsvDialect dialect = CsvDialect.of(text, true);
        return new CsvTable(
                parser(dialect, new StringReader(text.substring(dialect.start()))), dialect);
    }

    /** The header of a table of texts, without the cost of looking at all of it. */
    public static List<String> headerOf(Path file) throws IOException, CsvException {
        CsvDialect dialect = CsvDialect.of(head(file), false);
        InputStream start = Files.newInputStream(file);
        try (CsvTable table =
                new CsvTable(parser(dialect, reader(start, dialect.start())), dialect)) {
            return table.header();
        }
    }

    /** The cells of the row of a table of texts that begins at {@code position}. */
    public static List<String> cellsAt(Path file, long position, char delimiter)
            throws IOException {
        CsvDialect dialect = new CsvDialect(delimiter, 0, 0, false);
        SeekableByteChannel channel = Files.newByteChannel(file).position(position);
        try (CSVParser parser = parser(dialect, reader(Channels.newInputStream(channel), 0))) {
            return parser.iterator().next().toList();
        }
    }

    /** What stands between the cells. */
    public char delimiter() {
        return dialect.delimiter();
    }

    private static String head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
        }
    }

    private static Reader reader(InputStream stream, long skipped) throws IOException {
        stream.skipNBytes(skipped);
        return new InputStreamReader(
                new BufferedInputStream(stream), StandardCharsets.UTF_8.newDecoder());
    }

    private static CSVParser parser(CsvDialect dialect, Reader reader) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(dialect.delimiter())
                        .setIgnoreEmptyLines(true)
                        .setIgnoreSurroundingSpaces(dialect.loose())
                        .setTrim(dialect.loose())
                        .get();
        return CSVParser.builder()
                .setReader(reader)
                .setFormat(format)
                .setCharset(StandardCharsets.UTF_8)
                .setTrackBytes(true)
                .get();
    }

    /** The names of the columns; one without a name is called by its number, {@code column_3}. */
    public List<String> header() {
        return List.copyOf(header);
    }

    /** The place of a column by its name, whatever the case; -1 where there is none. */
    public int column(String name) throws CsvException {
        return column(header, name);
    }

    /** The same for a header that was read before. */
    public static int column(List<String> header, String name) throws CsvException {
        int found = header.indexOf(name);
        for (int i = 0; i < header.size(); i++) {
            boolean same =
                    found >= 0 ? header.get(i).equals(name) : header.get(i).equalsIgnoreCase(name);
            if (same && found >= 0 && i != found) {
                throw new CsvException(1, "there are two columns \"" + name + "\"; rename one");
            }
            found = same ? i : found;
        }
        return found;
    }

    /**
     * The next row, empty after the last. A text that is wider than the header, as an unquoted
     * comma makes it, is refused and not cut.
     */
    public Optional<Row> next() throws CsvException {
        Optional<CSVRecord> record = read();
        if (record.isEmpty()) {
            return Optional.empty();
        }
        number++;
        CSVRecord read = record.get();
        if (!dialect.loose() && isTooWide(read)) {
            throw new CsvException(
                    line(),
                    "row "
                            + number
                            + " has "
                            + read.size()
                            + " cells and the header "
                            + header.size()
                            + "; put texts with commas into quotation marks");
        }
        return Optional.of(
                new Row(line(), number, dialect.start() + read.getBytePosition(), read.toList()));
    }

    private boolean isTooWide(CSVRecord record) {
        return record.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
    }

    private Optional<CSVRecord> read() throws CsvException {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new CsvException(
                    Math.max(1, line()), "a quotation mark is missing or out of place");
        }
    }

    private long line() {
        return dialect.linesBefore() + parser.getCurrentLineNumber();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
