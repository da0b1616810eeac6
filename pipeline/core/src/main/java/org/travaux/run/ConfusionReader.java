package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.evaluate.Confusion;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;

/** Reads a table of a tagger's errors, as {@code travaux evaluate} writes it. */
final class ConfusionReader {

    private ConfusionReader() {}

    static Confusion read(Path file) throws RefusedException, IOException {
        InputTable.refuseMissing(file);
        return read(file.toString(), Files.readAllBytes(file));
    }

    static Confusion read(String name, byte[] bytes) throws RefusedException, IOException {
        try (CsvTable table = CsvTable.ofList(bytes)) {
            List<Confusion.Cell> cells = new ArrayList<>();
            Optional<Confusion.Origin> origin = Optional.empty();
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                Confusion.Origin own =
                        new Confusion.Origin(
                                cell(table, row.get(), "tagger"),
                                cell(table, row.get(), "codebook_sha256"),
                                cell(table, row.get(), "data"),
                                cell(table, row.get(), "data_sha256"));
                if (!origin.orElse(own).equals(own)) {
                    throw new CsvException(
                            row.get().line(), "rows of two evaluations; keep one of them");
                }
                origin = Optional.of(own);
                cells.add(
                        new Confusion.Cell(
                                cell(table, row.get(), "gold"),
                                cell(table, row.get(), "predicted"),
                                count(table, row.get())));
            }
            return new Confusion(
                    origin.orElseThrow(() -> new CsvException(1, "there are no rows")), cells);
        } catch (CsvException e) {
            throw new RefusedException(
                    name
                            + ", line "
                            + e.line()
                            + ": "
                            + e.what()
                            + "; travaux evaluate writes such a table");
        }
    }

    private static long count(CsvTable table, CsvTable.Row row) throws CsvException {
        String written = cell(table, row, "count");
        if (!written.matches("\\d{1,9}")) {
            throw new CsvException(row.line(), "count '" + written + "' is no whole number");
        }
        return Long.parseLong(written);
    }

    private static String cell(CsvTable table, CsvTable.Row row, String name) throws CsvException {
        int column = table.column(name);
        if (column < 0) {
            throw new CsvException(1, "there is no column '" + name + "'");
        }
        return row.cell(column);
    }
}
