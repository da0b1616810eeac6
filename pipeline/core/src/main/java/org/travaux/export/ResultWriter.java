package org.travaux.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.travaux.cite.Citations;
import org.travaux.dilution.Results;
import org.travaux.evaluate.FrameShare;
import org.travaux.frame.PlacedDocument;

/**
 * Writes the results of a run into a folder: the tables, the network of citations, the texts that
 * all positions count in, and {@code datapackage.json}.
 */
public final class ResultWriter {

    private final Path folder;
    private final TableWriter tables;
    private final DataPackage description;

    /** Writes into {@code folder}, which is there and empty; {@code version} is the program's. */
    public ResultWriter(Path folder, boolean forExcel, String version) {
        this.folder = folder;
        this.tables = new TableWriter(forExcel);
        this.description = new DataPackage(version);
    }

    /**
     * Writes {@code results}, the {@code shares} of the frames and the {@code citations}; {@code
     * scale} is the force scale shown.
     */
    public void write(Results results, List<FrameShare> shares, Citations citations, String scale)
            throws IOException {
        texts(results);
        table(
                DocumentTables.documents(results.codebook()),
                results.documents().stream()
                        .map(d -> new DocumentTables.DocumentRow(d, results.balance(d))));
        table(
                SentenceTables.sentences(results.codebook(), scale),
                results.documents().stream().flatMap(SentenceRow::of));
        table(
                SentenceTables.tags(),
                results.documents().stream().flatMap(SentenceRow::of).flatMap(SentenceRow::tags));
        table(
                DilutionTables.alignments(scale),
                results.series().stream().flatMap(DilutionTables::changes));
        table(
                DilutionTables.dilution(),
                results.series().stream().flatMap(DilutionTables::measures));
        table(ShareTables.shares(), shares.stream());
        table(OptionTables.brackets(scale), OptionTables.options(results));
        table(
                CitationTables.instruments(),
                results.documents().stream()
                        .flatMap(d -> CitationTables.rows(d, citations.of(d.id()))));
        network(results, citations);
        table(DocumentTables.failures(), results.failures().stream());
        description.write(folder.resolve("datapackage.json"));
    }

    private <R> void table(Table<R> table, Stream<R> rows) throws IOException {
        Path file = folder.resolve(table.file());
        tables.write(table, rows, file);
        description.add(table, file);
    }

    private void network(Results results, Citations citations) throws IOException {
        CitationNetwork network = CitationNetwork.of(results.documents(), citations);
        try (Writer out =
                Files.newBufferedWriter(
                        folder.resolve("citations.graphml"), StandardCharsets.UTF_8)) {
            new GraphMlWriter(out).write(network);
        }
    }

    private void texts(Results results) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        for (PlacedDocument document : results.documents()) {
            Files.writeString(
                    texts.resolve(document.id() + ".txt"),
                    document.framed().annotated().document().text(),
                    StandardCharsets.UTF_8);
        }
    }
}
