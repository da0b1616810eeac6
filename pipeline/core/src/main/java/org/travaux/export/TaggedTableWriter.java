package org.travaux.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.travaux.frame.Codebook;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.CodePoints;
import org.travaux.text.Place;

/**
 * Writes a table that was given with the coding of its rows: the id, the coding, then the columns
 * as given. A given column whose name is one of ours has {@code given_} before it, or that more
 * than once.
 */
public final class TaggedTableWriter {

    private static final String ID = "sentence_id";

    private final List<Column<SentenceRow>> coding;
    private final TableWriter writer;

    public TaggedTableWriter(Codebook codebook, String scale, boolean forExcel) {
        coding = SentenceTables.coding(codebook, scale);
        writer = new TableWriter(forExcel);
    }

    /**
     * Writes to {@code file}: {@code tagged} has a document for each of {@code rows}, of one
     * sentence or none.
     */
    public void write(
            Path file,
            List<String> header,
            List<List<String>> rows,
            List<String> ids,
            List<FramedDocument> tagged)
            throws IOException {
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.text(ID, "The row's id, or its number from 1.", ids::get));
        for (Column<SentenceRow> column : coding) {
            columns.add(
                    new Column<>(
                            column.name(),
                            column.type(),
                            column.description(),
                            row -> cell(column.value(), tagged.get(row))));
        }
        Set<String> taken = new HashSet<>(columns.stream().map(Column::name).toList());
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            String name = header.get(i);
            while (!taken.add(name)) {
                name = "given_" + name;
            }
            columns.add(Column.text(name, "As given.", row -> rows.get(row).get(index)));
        }
        Table<Integer> table =
                new Table<>(
                        "tagged", "The rows with their coding.", columns, List.of(ID), List.of());
        writer.write(table, IntStream.range(0, rows.size()).boxed(), file);
    }

    private static Object cell(Function<SentenceRow, Object> value, FramedDocument document) {
        if (document.sentences().isEmpty()) {
            return "";
        }
        CodePoints codePoints = new CodePoints(document.annotated().document().text());
        return value.apply(
                new SentenceRow(
                        new PlacedDocument(document, Place.NONE),
                        document.sentences().get(0),
                        codePoints));
    }
}
