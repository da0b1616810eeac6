package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.travaux.annotate.Unit;
import org.travaux.export.TaggedTableWriter;
import org.travaux.frame.FramedDocument;
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

    /** What came of it, a line each for the user. */
    public List<String> run() throws RefusedException, IOException, InterruptedException {
        InputTable table = InputTable.read(options.table(), options.text(), options.id());
        refuseUnwritable(options.output());
        listener.stage("Loading models");
        Tagging tagging = Tagging.load(options.codebook(), options.engine(), Unit.PARAGRAPH);
        listener.stage("Tagging " + table.rows().size() + " rows");
        List<Integer> rows = IntStream.range(0, table.rows().size()).boxed().toList();
        List<FramedDocument> tagged =
                new Workers(options.jobs(), listener)
                        .map(rows, row -> tagging.tag(document(table, row)));
        new TaggedTableWriter(tagging.codebook(), tagging.scale(), options.forExcel())
                .write(options.output(), table.header(), table.rows(), table.ids(), tagged);
        long uncoded =
                tagged.stream()
                        .filter(d -> d.sentences().stream().noneMatch(s -> s.coding().coded()))
                        .count();
        String left = uncoded == 0 ? "" : "; " + uncoded + " left uncoded (empty, or not English)";
        return List.of(table.rows().size() + " rows tagged" + left, "Table: " + options.output());
    }

    private static void refuseUnwritable(Path output) throws RefusedException {
        Path folder =
                Optional.ofNullable(output.toAbsolutePath().getParent())
                        .orElse(output.toAbsolutePath());
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(output)) {
            throw new RefusedException(
                    "can't write " + output + "; name a file in a folder that is there");
        }
    }

    private static Document document(InputTable table, int row) {
        String text = table.rows().get(row).get(table.textColumn());
        List<Paragraph> paragraphs =
                text.isBlank()
                        ? List.of()
                        : List.of(
                                new Paragraph(
                                        new Span(0, text.length()), Part.BODY, "", Speaker.NONE));
        return new Document(
                table.ids().get(row),
                new Source("", "", "text/csv", 0),
                new Metadata("", "", Kind.OTHER, Optional.empty()),
                text,
                paragraphs,
                List.of());
    }
}
