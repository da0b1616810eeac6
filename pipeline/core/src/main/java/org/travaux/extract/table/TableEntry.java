package org.travaux.extract.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.travaux.extract.CsvTable;
import org.travaux.extract.ExtractionException;
import org.travaux.extract.SidecarRow;
import org.travaux.extract.TextDocuments;
import org.travaux.extract.TextDocuments.Turn;
import org.travaux.text.Document;
import org.travaux.text.Speaker;

/**
 * A document of a table: the name from which its id is made, what the table says of it, the series
 * that it is a draft of (empty if none), what looks wrong, and where its texts are.
 *
 * <p>{@code about.file()} names the table and the rows, counted with the header as RFC 7111 has it:
 * {@code debates.csv#row=2-31}. Texts are read when they are wanted, so that a large table is never
 * in memory.
 */
public record TableEntry(
        String name, SidecarRow about, String series, List<String> warnings, Texts texts) {

    /**
     * Where the texts of an entry are: in which rows of which table, and whether they are speeches.
     */
    record Texts(Path table, char delimiter, int column, boolean speeches, List<Row> rows) {
        Texts {
            rows = List.copyOf(rows);
        }
    }

    /** A row: where its bytes begin, or which file has its text; who speaks. */
    record Row(long number, long position, List<Path> files, Speaker speaker) {
        Row {
            files = List.copyOf(files);
        }
    }

    private static final String MISSING = "NA";

    public TableEntry {
        warnings = List.copyOf(warnings);
    }

    /** The files beside the table in which its texts are, if they are not in it. */
    public List<Path> files() {
        return texts.rows().stream().flatMap(row -> row.files().stream()).toList();
    }

    /** The document. */
    public Document document(String id) throws ExtractionException {
        List<Turn> turns = new ArrayList<>();
        for (Row row : texts.rows()) {
            turns.add(new Turn(row.speaker(), text(row)));
        }
        TextDocuments documents = new TextDocuments();
        return texts.speeches()
                ? documents.ofTurns(id, turns, warnings, about)
                : documents.of(id, turns.get(0).text(), warnings, about);
    }

    private String text(Row row) throws ExtractionException {
        try {
            String text;
            if (row.files().isEmpty()) {
                List<String> cells =
                        CsvTable.cellsAt(texts.table(), row.position(), texts.delimiter());
                text = texts.column() < cells.size() ? cells.get(texts.column()) : "";
            } else {
                text = TextDocuments.read(row.files().get(0));
            }
            return text.strip().equals(MISSING) ? "" : text;
        } catch (IOException e) {
            throw new ExtractionException(
                    "unreadable", "Row " + row.number() + " can't be read: " + e.getMessage(), e);
        }
    }
}
