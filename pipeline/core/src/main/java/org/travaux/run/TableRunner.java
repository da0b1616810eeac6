package org.travaux.run;

import java.io.IOException;
import java.io.InputStream;
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
import org.travaux.extract.DocumentIds;
import org.travaux.extract.table.KnownTables;
import org.travaux.extract.table.Role;
import org.travaux.extract.table.TableColumns;
import org.travaux.extract.table.TableEntry;
import org.travaux.extract.table.TextTable;
import org.travaux.text.Hashes;

/**
 * Runs the main job on a table whose rows are documents. What the other columns say of them is used
 * where the user names the column, or the table is one of a known corpus.
 */
public final class TableRunner {

    private final TableOptions options;
    private final Map<String, String> columns;
    private final long seed;
    private final ProgressListener listener;

    /**
     * {@code columns}: the user's columns by what they say, such as {@code date} or {@code
     * meeting}.
     */
    public TableRunner(
            TableOptions options,
            Map<String, String> columns,
            long seed,
            ProgressListener listener) {
        this.options = options;
        this.columns = new LinkedHashMap<>(columns);
        this.seed = seed;
        this.listener = listener;
    }

    /** Runs the job; nothing is written if it refuses. */
    public RunSummary run() throws RefusedException, IOException, InterruptedException {
        Path table = options.table();
        InputTable.refuseMissing(table);
        String file = String.valueOf(table.getFileName());
        List<TableEntry> entries;
        try {
            entries = TextTable.entries(table, file, columns(CsvTable.headerOf(table)));
        } catch (CsvException e) {
            throw InputTable.refusal(table, e);
        }
        OutputFolder output = new OutputFolder(options.output(), List.of());
        Map<String, String> given = new LinkedHashMap<>();
        given.put("unit", "document");
        given.put("text", options.text());
        options.id().ifPresent(id -> given.put("id", id));
        given.putAll(columns);
        return Execution.load(
                        new Execution.Request(
                                file,
                                given,
                                Map.of(file, hash(table)),
                                options.codebook(),
                                options.engine(),
                                options.jobs(),
                                seed,
                                options.forExcel(),
                                Corrections.SHIPPED,
                                options.tagger()),
                        output,
                        listener)
                .run(sources(entries), List.of(), Placement.NOWHERE);
    }

    /** A row is a document here, unless the user names a column of meetings. */
    private TableColumns columns(List<String> header) {
        Map<Role, String> named = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Optional.ofNullable(columns.get(role.word())).ifPresent(c -> named.put(role, c));
        }
        named.put(Role.TEXT, options.text());
        options.id().ifPresent(id -> named.put(Role.ID, id));
        TableColumns own = new TableColumns(named, Optional.empty());
        Optional<TableColumns> known = KnownTables.of(header);
        return known.map(k -> own.or(k.withoutRows())).orElse(own);
    }

    private static String hash(Path table) throws IOException {
        try (InputStream stream = Files.newInputStream(table)) {
            return Hashes.sha256(stream);
        }
    }

    private static List<DocumentSource> sources(List<TableEntry> entries) {
        DocumentIds ids = DocumentIds.of(entries.stream().map(TableEntry::name).toList());
        List<DocumentSource> sources = new ArrayList<>();
        for (TableEntry entry : entries) {
            String id = ids.of(entry.name());
            String file = entry.about().file();
            sources.add(new DocumentSource(id, file, () -> List.of(entry.document(id))));
        }
        return sources;
    }
}
