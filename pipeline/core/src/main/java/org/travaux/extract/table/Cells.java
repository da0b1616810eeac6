package org.travaux.extract.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.extract.SidecarRow;
import org.travaux.extract.structure.Dates;
import org.travaux.text.Kind;
import org.travaux.text.Speaker;

/**
 * Reads the cells of a table's rows by what they mean. {@code NA}, which R writes where nothing is
 * known, is nothing.
 */
final class Cells {

    /** "7585", "UNSC_2015_SPV.7533Resumption1", "7533 (Resumption 1)". */
    private static final Pattern MEETING =
            Pattern.compile(
                    "(?:UNSC_\\d{4}_)?(?:S/?PV\\.?)?(?<number>\\d{1,5})(?:\\W*(?i:resumption)\\W*(?<part>\\d+)?\\W*)?");

    private static final Pattern SPEECH_FILE = Pattern.compile(".*spch0*(\\d{1,6})\\D*");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})(?:\\.0+)?");

    private final Path table;
    private final char delimiter;
    private final TableColumns columns;
    private final Map<Role, Integer> places;

    Cells(Path table, char delimiter, TableColumns columns, Map<Role, Integer> places) {
        this.table = table;
        this.delimiter = delimiter;
        this.columns = columns;
        this.places = places;
    }

    char delimiter() {
        return delimiter;
    }

    int place(Role role) {
        return places.getOrDefault(role, -1);
    }

    ReadRow read(CsvTable.Row row) throws CsvException {
        List<String> warnings = new ArrayList<>();
        SidecarRow about =
                new SidecarRow(
                        "",
                        draftNumber(row),
                        symbol(row),
                        value(row, Role.TITLE),
                        kind(row, warnings),
                        date(row, warnings));
        TableEntry.Row place =
                new TableEntry.Row(row.number(), row.position(), files(row), speaker(row));
        return new ReadRow(
                row.line(),
                value(row, Role.ID),
                new ReadRow.Speech(value(row, Role.MEETING), speech(row)),
                about.draftNumber() > 0 ? value(row, Role.SERIES) : "",
                about,
                place,
                warnings);
    }

    private String value(CsvTable.Row row, Role role) {
        String value = row.cell(place(role)).strip();
        return value.equals("NA") ? "" : value;
    }

    private int draftNumber(CsvTable.Row row) throws CsvException {
        String printed = value(row, Role.DRAFT_NO);
        if (printed.isEmpty()) {
            return 0;
        }
        if (!printed.matches("0*[1-9]\\d{0,4}")) {
            throw new CsvException(
                    row.line(), "draft_no \"" + printed + "\" is not a whole number from 1");
        }
        if (value(row, Role.SERIES).isEmpty()) {
            throw new CsvException(row.line(), "draft " + printed + " of which series?");
        }
        return Integer.parseInt(printed);
    }

    private String symbol(CsvTable.Row row) {
        String printed = value(row, Role.SYMBOL);
        Matcher meeting = MEETING.matcher(printed);
        if (!columns.kind().equals(Optional.of(Kind.RECORD)) || !meeting.matches()) {
            return printed.replaceFirst("(?<=\\d)\\((?=\\d{4}\\)$)", " (");
        }
        String part = Optional.ofNullable(meeting.group("part")).orElse("1");
        boolean resumed = printed.toLowerCase(Locale.ROOT).contains("resumption");
        return "S/PV." + meeting.group("number") + (resumed ? " (Resumption " + part + ")" : "");
    }

    private Optional<Kind> kind(CsvTable.Row row, List<String> warnings) {
        String printed = value(row, Role.KIND);
        if (printed.isEmpty()) {
            return columns.kind();
        }
        Optional<Kind> kind = Kind.of(printed);
        if (kind.isEmpty()) {
            warnings.add("the table's kind \"" + printed + "\" is none that is known");
        }
        return kind;
    }

    private Optional<LocalDate> date(CsvTable.Row row, List<String> warnings) {
        String printed = value(row, Role.DATE);
        Optional<LocalDate> date = Dates.first(printed).or(() -> dateInParts(row));
        if (date.isEmpty() && !printed.isEmpty()) {
            warnings.add("the table's date \"" + printed + "\" can't be read");
        }
        return date;
    }

    private Optional<LocalDate> dateInParts(CsvTable.Row row) {
        List<Integer> parts =
                Stream.of(Role.YEAR, Role.MONTH, Role.DAY)
                        .map(role -> number(value(row, role)))
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .toList();
        try {
            return parts.size() == 3
                    ? Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Speaker speaker(CsvTable.Row row) {
        return new Speaker(
                value(row, Role.SPEAKER), value(row, Role.AFFILIATION), value(row, Role.LANGUAGE));
    }

    private OptionalInt speech(CsvTable.Row row) {
        String printed = value(row, Role.SPEECH);
        Matcher file = SPEECH_FILE.matcher(printed);
        return number(file.matches() ? file.group(1) : printed);
    }

    private static OptionalInt number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    /** The file with the text, beside the table or in its folder {@code speeches}. */
    private List<Path> files(CsvTable.Row row) throws CsvException {
        if (place(Role.TEXT) >= 0) {
            return List.of();
        }
        String name = value(row, Role.TEXT_FILE);
        if (name.isEmpty() || !name.equals(name.replaceAll("[/\\\\\\x00]", ""))) {
            throw new CsvException(row.line(), "\"" + name + "\" is no file's name");
        }
        Optional<Path> found =
                Stream.of("", "speeches")
                        .map(folder -> table.resolveSibling(folder).resolve(name))
                        .filter(Files::isRegularFile)
                        .findFirst();
        return List.of(found.orElse(table.resolveSibling(name)));
    }
}
