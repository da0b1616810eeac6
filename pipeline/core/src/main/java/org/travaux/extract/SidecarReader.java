package org.travaux.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.extract.Sidecar.Problem;
import org.travaux.extract.structure.Dates;
import org.travaux.text.Kind;

/**
 * Reads series.csv and documents.csv, by which a researcher says what the files are.
 *
 * <p>As spreadsheets write them: with or without a byte order mark, in UTF-8 or Windows-1252, with
 * comma, semicolon or tab between the columns, in any order of columns, other columns among them. A
 * row that names a file that is not there is kept, so that its draft's number stays unused.
 */
public final class SidecarReader {

    public static final String SERIES = "series.csv";
    public static final String DOCUMENTS = "documents.csv";

    private static final List<String> COLUMNS =
            List.of("file", "draft_no", "symbol", "title", "kind", "date");

    private final Path inputFolder;
    private final Path csv;
    private final boolean numbered;
    private final String name;
    private final List<SidecarRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    private SidecarReader(Path inputFolder, Path csv) {
        this.inputFolder = inputFolder;
        this.csv = csv;
        Path fileName = csv.getFileName();
        numbered = fileName != null && fileName.toString().equalsIgnoreCase(SERIES);
        name = relative(inputFolder, csv);
    }

    /**
     * Reads {@code csv}, which lies in {@code inputFolder} or below; it is a series.csv if it is
     * called so.
     */
    public static Sidecar read(Path inputFolder, Path csv) throws IOException {
        SidecarReader reader = new SidecarReader(inputFolder, csv);
        reader.readRows(TextDecoder.decode(Files.readAllBytes(csv)));
        int slash = reader.name.lastIndexOf('/');
        String folder = slash < 0 ? "" : reader.name.substring(0, slash);
        return new Sidecar(reader.name, folder, reader.rows, reader.problems);
    }

    private static String relative(Path inputFolder, Path file) {
        return inputFolder.relativize(file).normalize().toString().replace('\\', '/');
    }

    private void readRows(String text) throws IOException {
        try (CsvTable table = CsvTable.ofList(text)) {
            if (hasColumns(table)) {
                readRecords(table);
            }
        } catch (CsvException e) {
            problem(e.line(), e.what());
        }
    }

    private void readRecords(CsvTable table) throws CsvException {
        Map<String, Integer> columns = new HashMap<>();
        for (String column : COLUMNS) {
            columns.put(column, table.column(column));
        }
        try {
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                readRecord(new Cells(columns, row.get()), row.get().line());
            }
        } catch (CsvException e) {
            problem(e.line(), e.what() + "; nothing after it is read");
        }
    }

    private boolean hasColumns(CsvTable table) throws CsvException {
        List<String> wanted = numbered ? List.of("file", "draft_no") : List.of("file");
        boolean all = true;
        for (String column : wanted) {
            if (table.column(column) < 0) {
                problem(1, "there is no column \"" + column + "\"");
                all = false;
            }
        }
        return all;
    }

    /** A row, its cells by the names of their columns. */
    private record Cells(Map<String, Integer> columns, CsvTable.Row row) {

        String get(String column) {
            return row.cell(columns.getOrDefault(column, -1)).strip();
        }
    }

    private void readRecord(Cells record, long line) {
        String listed = record.get("file");
        if (listed.isEmpty()) {
            problem(line, "no file is named");
            return;
        }
        Path folder = csv.resolveSibling("").normalize();
        Path path = folder.resolve(listed.replace('\\', '/')).normalize();
        if (!path.startsWith(inputFolder.normalize())) {
            problem(line, "\"" + listed + "\" lies outside the input folder");
            return;
        }
        String file = relative(inputFolder, path);
        if (!files.add(file)) {
            problem(line, "\"" + listed + "\" is listed twice");
            return;
        }
        int number = numbered ? number(record, line) : 0;
        if (numbered && number == 0) {
            return;
        }
        if (!Files.isRegularFile(path)) {
            problems.add(new Problem(name, line, "there is no file \"" + listed + "\"", false));
        }
        rows.add(
                new SidecarRow(
                        file,
                        number,
                        record.get("symbol"),
                        record.get("title"),
                        kind(record, line),
                        date(record, line)));
    }

    /** The draft's number, 0 where there is none that can be used. */
    private int number(Cells record, long line) {
        String printed = record.get("draft_no");
        if (!printed.matches("0*[1-9]\\d{0,4}")) {
            problem(line, "draft_no \"" + printed + "\" is not a whole number from 1");
            return 0;
        }
        int number = Integer.parseInt(printed);
        if (!numbers.add(number)) {
            problem(line, "draft_no " + number + " is given twice");
            return 0;
        }
        return number;
    }

    private Optional<Kind> kind(Cells record, long line) {
        String printed = record.get("kind");
        Optional<Kind> kind = Kind.of(printed);
        if (kind.isEmpty() && !printed.isEmpty()) {
            problem(
                    line,
                    "kind \""
                            + printed
                            + "\" is none of resolution, draft, record, statement, report, letter,"
                            + " other");
        }
        return kind;
    }

    private Optional<LocalDate> date(Cells record, long line) {
        String printed = record.get("date");
        Optional<LocalDate> date = Dates.first(printed);
        if (date.isEmpty() && !printed.isEmpty()) {
            problem(line, "date \"" + printed + "\" can't be read: write it as 2016-12-20");
        }
        return date;
    }

    private void problem(long line, String message) {
        problems.add(new Problem(name, line, message, true));
    }
}
