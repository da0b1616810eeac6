package org.travaux.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.travaux.frame.Coding;
import org.travaux.frame.Recoding;

/** Writes the sentences that two versions of a codebook code differently, a row each. */
public final class RecodingTableWriter {

    private final TableWriter writer;

    public RecodingTableWriter(boolean forExcel) {
        writer = new TableWriter(forExcel);
    }

    public void write(Path file, List<Recoding> recodings) throws IOException {
        writer.write(
                new Table<>(
                        "changes",
                        "Sentences that two versions of a codebook code differently.",
                        columns(),
                        List.of("sentence_id"),
                        List.of()),
                recodings.stream(),
                file);
    }

    private static List<Column<Recoding>> columns() {
        return List.of(
                Column.text("sentence_id", "The sentence.", Recoding::sentenceId),
                Column.text("text", "Its text.", Recoding::text),
                Column.text("from_frame", "Its frame by the old one.", r -> r.before().frame()),
                Column.text("to_frame", "Its frame by the new one.", r -> r.after().frame()),
                Column.text("from_subframes", "The old sub-frames.", r -> subframes(r.before())),
                Column.text("to_subframes", "The new sub-frames.", r -> subframes(r.after())),
                Column.text("from_evidence", "The old evidence.", r -> evidence(r.before())),
                Column.text("to_evidence", "The new evidence.", r -> evidence(r.after())));
    }

    private static String subframes(Coding coding) {
        return Cells.several(new TreeSet<>(coding.subframes()));
    }

    private static String evidence(Coding coding) {
        return Cells.several(
                coding.tags().stream()
                        .map(tag -> tag.subframe() + ": " + tag.evidence().matched())
                        .distinct()
                        .toList());
    }
}
