package org.travaux.export;

import java.util.List;

/**
 * A table of results: its name, what a row is, its columns, the columns that identify a row (none
 * if rows have no key), its links.
 */
record Table<R>(
        String name,
        String description,
        List<Column<R>> columns,
        List<String> key,
        List<Link> links) {

    /** A column whose values stand in a column of another table. */
    record Link(String column, String table, String target) {}

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        links = List.copyOf(links);
    }

    String file() {
        return name + ".csv";
    }
}
