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
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

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
        Tagging tagging = Tagging.load(options.codebook(), options.engine(), Unit.PARAGRAPH);
        listener.stage("Tagging " + table.rows().size() + " rows");
        DocumentTask task = new DocumentTask(tagging);
        List<DocumentSource> rows =
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> source(table, row))
                        .toList();
        List<Outcome> outcomes = new Workers(options.jobs(), listener).map(rows, task::run);
        List<FramedDocument> tagged = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < outcomes.size(); row++) {
            outcomes.get(row)
                    .failure()
                    .ifPresent(f -> lines.add(f.file() + " failed: " + f.message()));
            List<FramedDocument> documents = outcomes.get(row).documents();
            tagged.add(documents.isEmpty() ? untagged(document(table, row)) : documents.get(0));
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
        lines.add(table.rows().size() + " rows read" + left);
        lines.add("Table: " + options.output());
        return new TableSummary(lines, failed);
    }

    private static DocumentSource source(InputTable table, int row) {
        return new DocumentSource(
                table.ids().get(row), "row " + (row + 1), () -> List.of(document(table, row)));
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

    private static Document document(InputTable table, int row) {
        return document(table.ids().get(row), table.rows().get(row).get(table.textColumn()));
    }

    /** A text that is one sentence, as a document. */
    static Document document(String id, String text) {
        List<Paragraph> paragraphs =
                text.isBlank()
                        ? List.of()
                        : List.of(
                                new Paragraph(
                                        new Span(0, text.length()), Part.BODY, "", Speaker.NONE));
        return new Document(
                id,
                new Source("", "", "text/csv", 0),
                new Metadata("", "", Kind.OTHER, Optional.empty()),
                text,
                paragraphs,
                List.of());
    }
}
