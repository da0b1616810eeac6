package org.travaux.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** A table of texts: its header and rows, the column of texts, and an id for each row. */
record InputTable(List<String> header, List<List<String>> rows, int textColumn, List<String> ids) {

    static InputTable read(Path file, String text, Optional<String> id)
            throws RefusedException, IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException("there is no table " + file + " to read; check its name");
        }
        try (Reader reader = reader(file);
                CSVParser parser = format(file).parse(reader)) {
            List<String> header = header(parser.iterator(), file);
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(cells(file, record, header.size()));
            }
            int textColumn = column(file, header, text);
            return new InputTable(header, rows, textColumn, ids(file, header, rows, id));
        } catch (UncheckedIOException e) {
            throw new RefusedException(
                    e.getCause() instanceof MalformedInputException
                            ? file + " is not UTF-8; save it as CSV UTF-8"
                            : file
                                    + ": a quotation mark is missing or out of place ("
                                    + e.getCause()
                                    + ")");
        } catch (MalformedInputException e) {
            throw new RefusedException(file + " is not UTF-8; save it as CSV UTF-8");
        }
    }

    /**
     * The names of the columns; one without a name, as R and pandas write for row names, is called
     * by its number.
     */
    private static List<String> header(Iterator<CSVRecord> records, Path file)
            throws RefusedException {
        if (!records.hasNext()) {
            throw new RefusedException(file + " is empty; give a table with a header line");
        }
        List<String> names = new ArrayList<>();
        for (String name : records.next()) {
            names.add(name.isBlank() ? "column_" + (names.size() + 1) : name);
        }
        return names;
    }

    private static Reader reader(Path file) throws IOException {
        return new InputStreamReader(
                BOMInputStream.builder().setInputStream(Files.newInputStream(file)).get(),
                StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Comma, or the semicolon or tab that Excel writes in some countries: whichever the header has
     * most of.
     */
    private static CSVFormat format(Path file) throws IOException {
        String header;
        try (BufferedReader reader = new BufferedReader(reader(file))) {
            header = Optional.ofNullable(reader.readLine()).orElse("");
        }
        char delimiter =
                Stream.of(',', ';', '\t')
                        .max(
                                Comparator.comparingLong(
                                        candidate ->
                                                header.chars().filter(c -> c == candidate).count()))
                        .orElseThrow();
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    }

    /**
     * The cells of a row; one with too many, as an unquoted comma in a text makes, is refused and
     * not cut.
     */
    private static List<String> cells(Path file, CSVRecord record, int width)
            throws RefusedException {
        if (record.size() > width) {
            throw new RefusedException(
                    file
                            + ", row "
                            + (record.getRecordNumber() - 1)
                            + " has "
                            + record.size()
                            + " cells and the header "
                            + width
                            + "; put texts with commas into quotation marks");
        }
        return IntStream.range(0, width)
                .mapToObj(i -> i < record.size() ? record.get(i) : "")
                .toList();
    }

    private static int column(Path file, List<String> header, String name) throws RefusedException {
        int column = header.indexOf(name);
        if (column != header.lastIndexOf(name)) {
            throw new RefusedException(file + " has two columns '" + name + "'; rename one");
        }
        if (column < 0) {
            throw new RefusedException(
                    file
                            + " has no column '"
                            + name
                            + "'; its columns are "
                            + String.join(", ", header));
        }
        return column;
    }

    private static List<String> ids(
            Path file, List<String> header, List<List<String>> rows, Optional<String> id)
            throws RefusedException {
        if (id.isEmpty()) {
            return IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).toList();
        }
        int column = column(file, header, id.get());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String value = rows.get(i).get(column);
            if (!seen.add(value)) {
                throw new RefusedException(
                        file
                                + ", row "
                                + (i + 1)
                                + ": the id '"
                                + value
                                + "' stands twice in column '"
                                + id.get()
                                + "'");
            }
        }
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
