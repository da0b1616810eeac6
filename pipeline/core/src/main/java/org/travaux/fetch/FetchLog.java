package org.travaux.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;

/**
 * fetched.csv: what has been fetched into a folder, with addresses, dates and hashes; the lines of
 * earlier times stay.
 */
final class FetchLog {

    static final String NAME = "fetched.csv";

    private static final List<String> HEADER =
            List.of("symbol", "file", "url", "status", "bytes", "sha256", "fetched_on", "message");

    private final Path file;
    private final Map<String, List<String>> rows = new TreeMap<>();

    private FetchLog(Path file) {
        this.file = file;
    }

    static FetchLog open(Path folder) throws IOException, ManifestException {
        FetchLog log = new FetchLog(folder.resolve(NAME));
        if (!Files.exists(log.file)) {
            return log;
        }
        try (CsvTable table = CsvTable.openList(log.file)) {
            List<Integer> columns = new ArrayList<>();
            for (String name : HEADER) {
                if (table.column(name) < 0) {
                    throw new CsvException(1, "there is no column \"" + name + "\"");
                }
                columns.add(table.column(name));
            }
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                List<String> cells = columns.stream().map(row.get()::cell).toList();
                log.rows.put(cells.get(1), cells);
            }
            return log;
        } catch (CsvException e) {
            throw new ManifestException(
                    log.file
                            + ", line "
                            + e.line()
                            + ": "
                            + e.what()
                            + "; mend it, or move it away to begin anew");
        }
    }

    /** The hash of a file that has been fetched before. */
    Optional<String> hashOf(String name) {
        return Optional.ofNullable(rows.get(name))
                .filter(row -> row.get(3).equals("fetched"))
                .map(row -> row.get(5));
    }

    /** Writes the log with this row, whole or not at all. */
    void add(LogRow row) throws IOException {
        rows.put(row.file(), row.cells());
        StringBuilder text = new StringBuilder(String.join(",", HEADER)).append("\r\n");
        for (List<String> cells : rows.values()) {
            text.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
        }
        Path unfinished = file.resolveSibling("." + NAME + ".part");
        Files.writeString(unfinished, text, StandardCharsets.UTF_8);
        PartFile.move(unfinished, file);
    }
}
