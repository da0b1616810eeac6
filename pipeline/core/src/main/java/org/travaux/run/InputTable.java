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
import java.util.Comparator;
import java.util.HashSet;
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
            List<String> header = parser.getHeaderNames();
            List<List<String>> rows =
                    parser.stream().map(record -> cells(record, header.size())).toList();
            int textColumn = column(file, header, text);
            return new InputTable(header, rows, textColumn, ids(file, header, rows, id));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new RefusedException(file + " is no table as CSV: " + e.getMessage());
        } catch (MalformedInputException e) {
            throw new RefusedException(file + " is not UTF-8; save it as CSV UTF-8");
        }
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
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static List<String> cells(CSVRecord record, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < record.size() ? record.get(i) : "")
                .toList();
    }

    private static int column(Path file, List<String> header, String name) throws RefusedException {
        int column = header.indexOf(name);
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
