package org.travaux.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.extract.SidecarRow;
import org.travaux.extract.structure.Dates;
import org.travaux.text.Kind;

/**
 * Reads a manifest: a table with the column {@code symbol}, and optionally {@code file}, {@code
 * folder}, {@code series}, {@code draft_no}, {@code title}, {@code date}, {@code kind}, {@code
 * language} and {@code notes}.
 */
final class ManifestReader {

    private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ar", "zh", "ru");

    /** A name that no system refuses and that leads nowhere else. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}(][\\p{L}\\p{M}\\p{N} ._()\\-]{0,118}");

    private static final Pattern RESERVED =
            Pattern.compile("(?i:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private final CsvTable table;
    private final List<ManifestEntry> entries = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    private ManifestReader(CsvTable table) {
        this.table = table;
    }

    static List<ManifestEntry> read(Path manifest) throws ManifestException, IOException {
        if (!Files.isRegularFile(manifest) || !Files.isReadable(manifest)) {
            throw new ManifestException("there is no manifest " + manifest + " to read");
        }
        try (CsvTable table = CsvTable.openList(manifest)) {
            if (table.column("symbol") < 0) {
                throw new CsvException(1, "there is no column \"symbol\"");
            }
            ManifestReader reader = new ManifestReader(table);
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (row.get().cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    reader.add(row.get());
                }
            }
            if (reader.entries.isEmpty()) {
                throw new CsvException(1, "no document is listed");
            }
            return reader.entries;
        } catch (CsvException e) {
            throw new ManifestException(manifest + ", line " + e.line() + ": " + e.what());
        }
    }

    private String value(CsvTable.Row row, String column) throws CsvException {
        return row.cell(table.column(column)).strip();
    }

    private void add(CsvTable.Row row) throws CsvException {
        String printed = value(row, "symbol");
        UnSymbol symbol =
                UnSymbol.of(printed)
                        .orElseThrow(
                                () ->
                                        new CsvException(
                                                row.line(),
                                                "\"" + printed + "\" can't be a symbol"));
        String language = language(row);
        String file = file(row, symbol, language);
        once(row, symbol.text() + " in " + language);
        once(row, "the file " + file);
        entries.add(
                new ManifestEntry(
                        row.line(),
                        symbol,
                        language,
                        new SidecarRow(
                                file,
                                draftNumber(row),
                                symbol.printed(),
                                value(row, "title"),
                                kind(row),
                                date(row))));
    }

    /** File systems may not tell capitals from small letters. */
    private void once(CsvTable.Row row, String what) throws CsvException {
        Long before = seen.put(what.toLowerCase(Locale.ROOT), row.line());
        if (before != null) {
            throw new CsvException(row.line(), what + " is in line " + before + " already");
        }
    }

    private String language(CsvTable.Row row) throws CsvException {
        String language = value(row, "language").toLowerCase(Locale.ROOT);
        if (language.isEmpty()) {
            return "en";
        }
        if (!LANGUAGES.contains(language)) {
            throw new CsvException(
                    row.line(), "language \"" + language + "\" is none of en, fr, es, ar, zh, ru");
        }
        return language;
    }

    private String file(CsvTable.Row row, UnSymbol symbol, String language) throws CsvException {
        String name = value(row, "file");
        String series = value(row, "series");
        String folder = value(row, "folder");
        if (!folder.isEmpty() && !series.isEmpty() && !folder.equals(series)) {
            throw new CsvException(
                    row.line(), "a series is a folder: say folder or series, or the same twice");
        }
        String path = folder.isEmpty() ? series : folder;
        String whole =
                (path.isEmpty() ? "" : path.replaceFirst("/$", "") + "/")
                        + (name.isEmpty() ? symbol.fileName(language) : name);
        for (String part : whole.split("/", -1)) {
            boolean sound =
                    NAME.matcher(part).matches()
                            && !part.endsWith(".")
                            && !part.endsWith(" ")
                            && !RESERVED.matcher(part).matches();
            if (!sound) {
                throw new CsvException(row.line(), "\"" + whole + "\" is no safe name for a file");
            }
        }
        if (!whole.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new CsvException(row.line(), "\"" + whole + "\" must end in .pdf");
        }
        return whole;
    }

    private int draftNumber(CsvTable.Row row) throws CsvException {
        String printed = value(row, "draft_no");
        if (printed.isEmpty()) {
            return 0;
        }
        if (!printed.matches("0*[1-9]\\d{0,4}")) {
            throw new CsvException(
                    row.line(), "draft_no \"" + printed + "\" is not a whole number from 1");
        }
        String series = value(row, "series") + value(row, "folder");
        if (series.isEmpty()) {
            throw new CsvException(row.line(), "draft " + printed + " of which series?");
        }
        once(row, "draft " + Integer.parseInt(printed) + " of " + series);
        return Integer.parseInt(printed);
    }

    private Optional<Kind> kind(CsvTable.Row row) throws CsvException {
        String printed = value(row, "kind");
        Optional<Kind> kind = Kind.of(printed);
        if (kind.isEmpty() && !printed.isEmpty()) {
            throw new CsvException(row.line(), "kind \"" + printed + "\" is none that is known");
        }
        return kind;
    }

    private Optional<LocalDate> date(CsvTable.Row row) throws CsvException {
        String printed = value(row, "date");
        Optional<LocalDate> date = Dates.first(printed);
        if (date.isEmpty() && !printed.isEmpty()) {
            throw new CsvException(
                    row.line(), "date \"" + printed + "\" can't be read: write it as 2016-12-20");
        }
        return date;
    }
}
