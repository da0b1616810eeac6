package org.travaux.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as CSV: UTF-8, RFC 4180, a header line; with a byte order mark if Excel is to read
 * them.
 */
final class TableWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final boolean forExcel;

    TableWriter(boolean forExcel) {
        this.forExcel = forExcel;
    }

    <R> void write(Table<R> table, Stream<R> rows, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (forExcel) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(table.columns().stream().map(Column::name));
            for (R row : (Iterable<R>) rows::iterator) {
                List<String> cells = new ArrayList<>();
                table.columns().forEach(column -> cells.add(Cells.cell(column.value().apply(row))));
                printer.printRecord(cells);
            }
            printer.flush();
        }
    }
}
