package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.travaux.annotate.Unit;
import org.travaux.export.TaggedTableWriter;
import org.travaux.frame.FramedDocument;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;

/** Tags the rows of a table, each as one sentence, and writes the table with their coding. */
public final class TableTagger {

    private final TableOptions options;
    private final ProgressListener listener;

    public TableTagger(TableOptions options, ProgressListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** Tags the table; nothing is written if it refuses. */
    public TableSummary run() throws RefusedException, IOException, InterruptedException {
        InputTable table = InputTable.read(options.table(), options.text(), options.id());
        refuseUnwritable(options.output());
        listener.stage("Loading models");
        Tagging tagging =
                Tagging.load(
                        options.codebook(), options.engine(), Unit.PARAGRAPH, options.tagger());
        List<String> contexts = table.contexts(options.table(), options.context());
        listener.stage("Tagging " + table.rows().size() + " rows");
        DocumentTask task = new DocumentTask(tagging);
        List<DocumentSource> rows =
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> source(table, contexts, row))
                        .toList();
        List<Outcome> outcomes = new Workers(options.jobs(), listener).map(rows, task::run);
        List<FramedDocument> tagged = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < outcomes.size(); row++) {
            outcomes.get(row)
                    .failure()
                    .ifPresent(f -> lines.add(f.file() + " failed: " + f.message()));
            List<FramedDocument> documents = outcomes.get(row).documents();
            tagged.add(
                    documents.isEmpty()
                            ? untagged(document(table, "", row))
                            : RowDocuments.withoutContext(documents.get(0)));
        }
        write(table, tagging, tagged);
        int failed = lines.size();
        long uncoded =
                tagged.stream()
                        .filter(d -> d.sentences().stream().noneMatch(s -> s.coding().coded()))
                        .count();
        String left =
                uncoded == 0
                        ? ""
                        : "; " + uncoded + " left uncoded (empty, not English, or failed)";
        lines.addAll(tagging.notices());
        lines.add(table.rows().size() + " rows read" + left);
        lines.add("Table: " + options.output());
        return new TableSummary(lines, failed);
    }

    private static DocumentSource source(InputTable table, List<String> contexts, int row) {
        return new DocumentSource(
                table.ids().get(row),
                "row " + (row + 1),
                () -> List.of(document(table, contexts.get(row), row)));
    }

    private static FramedDocument untagged(Document document) {
        return new FramedDocument(
                new AnnotatedDocument(document, "und", List.of(), List.of()), List.of());
    }

    /** Under another name first, so that a broken write leaves no half table. */
    private void write(InputTable table, Tagging tagging, List<FramedDocument> tagged)
            throws IOException {
        Path partial = options.output().resolveSibling(options.output().getFileName() + ".part");
        new TaggedTableWriter(tagging.codebook(), tagging.scale(), options.forExcel())
                .write(partial, table.header(), table.rows(), table.ids(), tagged);
        Files.move(partial, options.output(), StandardCopyOption.REPLACE_EXISTING);
    }

    private void refuseUnwritable(Path output) throws RefusedException, IOException {
        Path folder =
                Optional.ofNullable(output.toAbsolutePath().getParent())
                        .orElse(output.toAbsolutePath());
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(output)) {
            throw new RefusedException(
                    "can't write " + output + "; name a file in a folder that is there");
        }
        if (Files.exists(output) && Files.isSameFile(output, options.table())) {
            throw new RefusedException(output + " is the table itself; name another file after -o");
        }
    }

    private static Document document(InputTable table, String context, int row) {
        return RowDocuments.of(
                table.ids().get(row), table.rows().get(row).get(table.textColumn()), context);
    }
}
