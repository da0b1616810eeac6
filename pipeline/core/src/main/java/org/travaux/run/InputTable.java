package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;

/** A table of texts: its header and rows, the column of texts, and an id for each row. */
record InputTable(List<String> header, List<List<String>> rows, int textColumn, List<String> ids) {

    static InputTable read(Path file, String text, Optional<String> id)
            throws RefusedException, IOException {
        refuseMissing(file);
        try (CsvTable table = CsvTable.openTexts(file)) {
            List<String> header = table.header();
            List<List<String>> rows = new ArrayList<>();
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(IntStream.range(0, header.size()).mapToObj(row.get()::cell).toList());
            }
            int textColumn = column(header, text);
            return new InputTable(header, rows, textColumn, ids(header, rows, id));
        } catch (CsvException e) {
            throw refusal(file, e);
        }
    }

    static void refuseMissing(Path file) throws RefusedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException("there is no table " + file + " to read; check its name");
        }
    }

    static RefusedException refusal(Path file, CsvException e) {
        return new RefusedException(file + ", line " + e.line() + ": " + e.what());
    }

    private static int column(List<String> header, String name) throws CsvException {
        int column = CsvTable.column(header, name);
        if (column < 0) {
            throw new CsvException(
                    1,
                    "there is no column '"
                            + name
                            + "'; its columns are "
                            + String.join(", ", header));
        }
        return column;
    }

    /**
     * The contexts, one a row: the column {@code named}, else {@code context} where there is one.
     */
    List<String> contexts(Path file, Optional<String> named) throws RefusedException {
        try {
            int column =
                    named.isPresent()
                            ? column(header, named.get())
                            : CsvTable.column(header, "context");
            return rows.stream().map(row -> column < 0 ? "" : row.get(column)).toList();
        } catch (CsvException e) {
            throw refusal(file, e);
        }
    }

    private static List<String> ids(
            List<String> header, List<List<String>> rows, Optional<String> id) throws CsvException {
        if (id.isEmpty()) {
            return IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).toList();
        }
        int column = column(header, id.get());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String value = rows.get(i).get(column);
            if (!seen.add(value)) {
                throw new CsvException(
                        i + 2L,
                        "row "
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
