package org.travaux.extract.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.extract.SidecarRow;
import org.travaux.extract.table.TableEntry.Texts;
import org.travaux.text.Kind;
import org.travaux.text.Speaker;

/**
 * Finds the documents in a table of texts: one a row, or one a meeting, whose rows are its speeches
 * in the order of their numbers.
 */
public final class TextTable {

    private final Path file;
    private final String name;
    private final TableColumns columns;
    private final List<TableEntry> entries = new ArrayList<>();
    private final Map<String, List<ReadRow>> meetings = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> drafts = new HashSet<>();

    private TextTable(Path file, String name, TableColumns columns) {
        this.file = file;
        this.name = name;
        this.columns = columns;
    }

    /**
     * The documents of the table {@code file}, which is called {@code name} where documents say
     * where they come from.
     */
    public static List<TableEntry> entries(Path file, String name, TableColumns columns)
            throws IOException, CsvException {
        TextTable reading = new TextTable(file, name, columns);
        try (CsvTable table = CsvTable.openTexts(file)) {
            Cells cells =
                    new Cells(file, table.delimiter(), columns, columns.places(table.header()));
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                reading.add(cells.read(row.get()), cells);
            }
            for (Map.Entry<String, List<ReadRow>> meeting : reading.meetings.entrySet()) {
                reading.entries.add(reading.meeting(meeting.getKey(), meeting.getValue(), cells));
            }
        }
        return reading.entries;
    }

    private void add(ReadRow row, Cells cells) throws CsvException {
        if (!row.meeting().isEmpty()) {
            meetings.computeIfAbsent(row.meeting(), m -> new ArrayList<>()).add(row);
            return;
        }
        String id = row.id().isEmpty() ? Long.toString(row.place().number()) : row.id();
        if (!ids.add(id)) {
            throw new CsvException(
                    row.line(), "the id '" + id + "' stands twice in column '" + idColumn() + "'");
        }
        if (row.about().draftNumber() > 0
                && !drafts.add(row.series() + " " + row.about().draftNumber())) {
            throw new CsvException(
                    row.line(),
                    "draft "
                            + row.about().draftNumber()
                            + " of "
                            + row.series()
                            + " is given twice");
        }
        boolean speech = !row.place().speaker().equals(Speaker.NONE);
        entries.add(entry(id, speech, List.of(row), row.warnings(), cells));
    }

    private String idColumn() {
        return columns.names().getOrDefault(Role.ID, "");
    }

    private TableEntry meeting(String meeting, List<ReadRow> rows, Cells cells) {
        List<String> warnings = new ArrayList<>();
        List<ReadRow> ordered = Speeches.inOrder(rows, warnings);
        ordered.stream().flatMap(row -> row.warnings().stream()).distinct().forEach(warnings::add);
        return entry(meeting, true, ordered, warnings, cells);
    }

    private TableEntry entry(
            String id, boolean speeches, List<ReadRow> rows, List<String> warnings, Cells cells) {
        ReadRow first = rows.get(0);
        SidecarRow said = first.about();
        SidecarRow about =
                new SidecarRow(
                        name + "#row=" + Speeches.ranges(rows),
                        said.draftNumber(),
                        said.symbol(),
                        said.title(),
                        said.kind()
                                .or(() -> speeches ? Optional.of(Kind.RECORD) : Optional.empty()),
                        said.date());
        Texts texts =
                new Texts(
                        file,
                        cells.delimiter(),
                        cells.place(Role.TEXT),
                        speeches,
                        rows.stream().map(ReadRow::place).toList());
        return new TableEntry(id + ".row", about, first.series(), warnings, texts);
    }
}
