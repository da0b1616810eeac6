package org.travaux.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.extract.DocumentIds;
import org.travaux.extract.table.KnownTables;
import org.travaux.extract.table.TableColumns;
import org.travaux.extract.table.TableEntry;
import org.travaux.extract.table.TablesReader;
import org.travaux.extract.table.TextTable;
import org.travaux.text.Document;
import org.travaux.text.Failure;
import org.travaux.text.Place;

/**
 * The tables of texts among the files of an input folder, which are read as many documents: those
 * that tables.csv names, and those of known corpora. Any other table is a failure, since as prose
 * its rows would be counted as sentences.
 */
final class TextTables implements Placement {

    private final Map<String, TableEntry> entries = new LinkedHashMap<>();
    private final Placement files;

    private TextTables(Placement files) {
        this.files = files;
    }

    /**
     * Takes the tables, and the files in which their texts are, out of {@code input}; all other
     * documents are placed by {@code files}.
     */
    static TextTables take(Path root, InputFiles input, Placement files)
            throws RefusedException, IOException {
        TextTables tables = new TextTables(files);
        Map<String, TableColumns> named = named(root, input);
        for (Map.Entry<String, Path> file : new TreeMap<>(input.documents()).entrySet()) {
            TableColumns columns = named.get(file.getKey());
            if (columns != null) {
                input.documents().remove(file.getKey());
                try {
                    tables.add(file.getKey(), file.getValue(), columns, root, input);
                } catch (CsvException e) {
                    throw InputTable.refusal(Path.of(file.getKey()), e);
                }
            } else if (isTable(file.getKey())) {
                input.documents().remove(file.getKey());
                tables.recognise(file.getKey(), file.getValue(), root, input);
            }
        }
        return tables;
    }

    private static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|tab)");
    }

    private static Map<String, TableColumns> named(Path root, InputFiles input)
            throws RefusedException, IOException {
        for (String file : input.steering()) {
            if (file.equalsIgnoreCase(TablesReader.TABLES)) {
                try {
                    return TablesReader.read(root, root.resolve(file));
                } catch (CsvException e) {
                    throw InputTable.refusal(Path.of(file), e);
                }
            }
        }
        return Map.of();
    }

    private void recognise(String name, Path file, Path root, InputFiles input) throws IOException {
        try {
            List<String> header = CsvTable.headerOf(file);
            Optional<TableColumns> columns = KnownTables.of(header);
            if (columns.isPresent()) {
                add(name, file, columns.get(), root, input);
            } else if (KnownTables.isOfMeetings(header)) {
                input.steering().add(name);
            } else {
                input.failures().add(failure(name, "its columns are " + String.join(", ", header)));
            }
        } catch (CsvException e) {
            input.failures().add(failure(name, "line " + e.line() + ": " + e.what()));
        }
    }

    private static Failure failure(String file, String why) {
        return new Failure(
                file,
                "extract",
                "table",
                "A table, not a text: name its column of texts in tables.csv at the top of the input ("
                        + why
                        + ").");
    }

    private void add(String name, Path file, TableColumns columns, Path root, InputFiles input)
            throws IOException, CsvException {
        String stem = name.replaceFirst("\\.[^./]*$", "");
        for (TableEntry entry : TextTable.entries(file, name, columns)) {
            entries.put(stem + "/" + entry.name(), entry);
            for (Path text : entry.files()) {
                input.documents().remove(root.relativize(text).toString().replace('\\', '/'));
            }
        }
    }

    /** The names from which ids are made. */
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    List<DocumentSource> sources(DocumentIds ids) {
        List<DocumentSource> sources = new ArrayList<>();
        entries.forEach(
                (name, entry) -> {
                    String id = ids.of(name);
                    sources.add(
                            new DocumentSource(
                                    id, entry.about().file(), () -> List.of(entry.document(id))));
                });
        return sources;
    }

    @Override
    public Places place(List<Document> documents, List<Failure> failures) {
        Map<String, TableEntry> drafts = new TreeMap<>();
        for (TableEntry entry : entries.values()) {
            if (entry.about().draftNumber() > 0) {
                drafts.put(entry.about().file(), entry);
            }
        }
        Places placed =
                files.place(
                        documents.stream()
                                .filter(d -> !drafts.containsKey(d.source().file()))
                                .toList(),
                        failures.stream()
                                .filter(
                                        f ->
                                                !f.kind().equals("table")
                                                        && !drafts.containsKey(f.file()))
                                .toList());
        Map<String, Place> places = new LinkedHashMap<>(placed.places());
        List<String> taken = placed.places().values().stream().map(Place::series).toList();
        Map<String, Document> read = new HashMap<>();
        documents.forEach(document -> read.put(document.source().file(), document));
        TableDrafts series = new TableDrafts(new LinkedHashMap<>(placed.gaps()));
        drafts.forEach(
                (file, entry) -> {
                    String own = entry.series();
                    String name =
                            taken.contains(own)
                                    ? own + " (" + file.replaceFirst("#.*", "") + ")"
                                    : own;
                    Place place = new Place(name, entry.about().draftNumber());
                    Optional<Document> document = Optional.ofNullable(read.get(file));
                    document.ifPresent(d -> places.put(d.id(), place));
                    series.add(place, file, document.isPresent());
                });
        return new Places(places, series.gaps(), placed.notices());
    }
}
