package org.travaux.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.text.Kind;

/**
 * Which column of a table says what, by the columns' names; {@code kind} is that of all rows where
 * no column says it.
 */
public record TableColumns(Map<Role, String> names, Optional<Kind> kind) {

    public TableColumns {
        names = Map.copyOf(names);
    }

    /** These columns where they speak, {@code other} where they are silent. */
    public TableColumns or(TableColumns other) {
        Map<Role, String> all = new EnumMap<>(Role.class);
        all.putAll(other.names);
        all.putAll(names);
        return new TableColumns(all, kind.or(other::kind));
    }

    /**
     * What these columns say of a row, without those that say which rows make a document or where
     * its text is.
     */
    public TableColumns withoutRows() {
        Map<Role, String> rest = new EnumMap<>(Role.class);
        rest.putAll(names);
        List.of(Role.MEETING, Role.SPEECH, Role.ID, Role.TEXT, Role.TEXT_FILE)
                .forEach(rest::remove);
        return new TableColumns(rest, kind);
    }

    /** The places of the columns in {@code header}. */
    Map<Role, Integer> places(List<String> header) throws CsvException {
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        for (Map.Entry<Role, String> column : names.entrySet()) {
            int place = CsvTable.column(header, column.getValue());
            if (place < 0) {
                throw new CsvException(
                        1,
                        "there is no column '"
                                + column.getValue()
                                + "' for "
                                + column.getKey().word()
                                + "; the columns are "
                                + String.join(", ", header));
            }
            places.put(column.getKey(), place);
        }
        return places;
    }
}
