package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.extract.DocumentIds;
import org.travaux.extract.TextDocuments;
import org.travaux.text.Hashes;

/** Runs the main job on a table whose rows are documents. */
public final class TableRunner {

    private static final long SEED = 2331;

    private final TableOptions options;
    private final ProgressListener listener;

    public TableRunner(TableOptions options, ProgressListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** Runs the job; nothing is written if it refuses. */
    public RunSummary run() throws RefusedException, IOException, InterruptedException {
        InputTable table = InputTable.read(options.table(), options.text(), options.id());
        OutputFolder output = new OutputFolder(options.output(), List.of());
        Map<String, String> given = new LinkedHashMap<>();
        given.put("unit", "document");
        given.put("text", options.text());
        options.id().ifPresent(id -> given.put("id", id));
        return Execution.load(
                        new Execution.Request(
                                String.valueOf(options.table().getFileName()),
                                given,
                                Map.of(
                                        String.valueOf(options.table().getFileName()),
                                        Hashes.sha256(Files.readAllBytes(options.table()))),
                                options.codebook(),
                                options.engine(),
                                options.jobs(),
                                SEED,
                                options.forExcel()),
                        output,
                        listener)
                .run(sources(table), List.of(), Placement.NOWHERE);
    }

    private static List<DocumentSource> sources(InputTable table) {
        TextDocuments documents = new TextDocuments();
        DocumentIds ids = DocumentIds.of(table.ids());
        List<DocumentSource> sources = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String name = table.ids().get(row);
            String text = table.rows().get(row).get(table.textColumn());
            String id = ids.of(name);
            sources.add(new DocumentSource(id, name, () -> List.of(documents.of(id, text, name))));
        }
        return sources;
    }
}
