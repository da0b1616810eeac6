package org.travaux.extract.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.text.Kind;

/**
 * Reads tables.csv, by which a researcher says which columns of a table hold what: a row for each
 * table, a column for each {@link Role}, and the names of the table's columns in the cells.
 *
 * <p>In {@code kind} there may also stand a kind, for all rows.
 */
public final class TablesReader {

    public static final String TABLES = "tables.csv";

    private TablesReader() {}

    /** The columns of each table, by its path within {@code inputFolder}. */
    public static Map<String, TableColumns> read(Path inputFolder, Path csv)
            throws IOException, CsvException {
        Map<String, TableColumns> tables = new LinkedHashMap<>();
        try (CsvTable list = CsvTable.openList(csv)) {
            int fileColumn = list.column("file");
            if (fileColumn < 0 || list.column(Role.TEXT.word()) < 0) {
                throw new CsvException(1, "the columns \"file\" and \"text\" are needed");
            }
            refuseUnknown(list.header());
            for (Optional<CsvTable.Row> row = list.next(); row.isPresent(); row = list.next()) {
                String file = row.get().cell(fileColumn).strip().replace('\\', '/');
                Path table = inputFolder.resolve(file).normalize();
                if (!table.startsWith(inputFolder.normalize()) || !Files.isRegularFile(table)) {
                    throw new CsvException(
                            row.get().line(), "there is no file \"" + file + "\" in the input");
                }
                String name = inputFolder.relativize(table).toString().replace('\\', '/');
                TableColumns columns = columns(list, row.get(), CsvTable.headerOf(table));
                if (tables.put(name, columns) != null) {
                    throw new CsvException(row.get().line(), "\"" + file + "\" is listed twice");
                }
            }
        }
        return tables;
    }

    /** A column that is misspelt would do nothing in silence. */
    private static void refuseUnknown(List<String> header) throws CsvException {
        List<String> known = new ArrayList<>(List.of("file", "notes"));
        for (Role role : Role.values()) {
            known.add(role.word());
        }
        for (String name : header) {
            if (known.stream().noneMatch(name::equalsIgnoreCase)) {
                throw new CsvException(
                        1, "\"" + name + "\" is none of the columns " + String.join(", ", known));
            }
        }
    }

    private static TableColumns columns(CsvTable list, CsvTable.Row row, List<String> header)
            throws CsvException {
        Map<Role, String> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = row.cell(list.column(role.word())).strip();
            if (!name.isEmpty()) {
                names.put(role, name);
            }
        }
        if (!names.containsKey(Role.TEXT) && !names.containsKey(Role.TEXT_FILE)) {
            throw new CsvException(row.line(), "no column of texts is named");
        }
        Optional<Kind> kind = Optional.empty();
        String named = names.getOrDefault(Role.KIND, "");
        if (!named.isEmpty() && CsvTable.column(header, named) < 0) {
            kind = Kind.of(named);
            if (kind.isPresent()) {
                names.remove(Role.KIND);
            }
        }
        TableColumns columns = new TableColumns(names, kind);
        try {
            columns.places(header);
        } catch (CsvException e) {
            throw new CsvException(row.line(), e.what());
        }
        return columns;
    }
}
