package org.travaux.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
        boolean announced = text.startsWith("sep=");
        String body = announced ? text.substring(text.indexOf('\n') + 1) : text;
        long before = announced ? 1 : 0;
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(body))
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .setAllowMissingColumnNames(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            if (hasColumns(parser)) {
                readRecords(parser, before);
            }
        } catch (IllegalArgumentException e) {
            problem(before + 1, "the header can't be read: " + e.getMessage());
        }
    }

    private void readRecords(CSVParser parser, long before) {
        try {
            for (CSVRecord record : parser) {
                readRecord(record, before + parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException e) {
            long line = before + parser.getCurrentLineNumber();
            problem(line, "a quotation mark is missing or out of place; nothing after it is read");
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        long tabs = header.chars().filter(c -> c == '\t').count();
        if (tabs > Math.max(commas, semicolons)) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    private boolean hasColumns(CSVParser parser) {
        List<String> wanted = numbered ? List.of("file", "draft_no") : List.of("file");
        boolean all = true;
        for (String column : wanted) {
            if (parser.getHeaderNames().stream().noneMatch(column::equalsIgnoreCase)) {
                problem(1, "there is no column \"" + column + "\"");
                all = false;
            }
        }
        return all;
    }

    private void readRecord(CSVRecord record, long line) {
        String listed = value(record, "file");
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
                        value(record, "symbol"),
                        value(record, "title"),
                        kind(record, line),
                        date(record, line)));
    }

    /** The draft's number, 0 where there is none that can be used. */
    private int number(CSVRecord record, long line) {
        String printed = value(record, "draft_no");
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

    private Optional<Kind> kind(CSVRecord record, long line) {
        String printed = value(record, "kind");
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

    private Optional<LocalDate> date(CSVRecord record, long line) {
        String printed = value(record, "date");
        Optional<LocalDate> date = Dates.first(printed);
        if (date.isEmpty() && !printed.isEmpty()) {
            problem(line, "date \"" + printed + "\" can't be read: write it as 2016-12-20");
        }
        return date;
    }

    private static String value(CSVRecord record, String column) {
        return record.isSet(column) ? record.get(column).strip() : "";
    }

    private void problem(long line, String message) {
        problems.add(new Problem(name, line, message, true));
    }
}
