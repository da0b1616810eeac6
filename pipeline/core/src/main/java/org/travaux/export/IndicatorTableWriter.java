package org.travaux.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.travaux.frame.IndicatorUse;

/** Writes what became of a codebook's indicators in a corpus, a row each. */
public final class IndicatorTableWriter {

    private final TableWriter writer;

    public IndicatorTableWriter(boolean forExcel) {
        writer = new TableWriter(forExcel);
    }

    public void write(Path file, List<IndicatorUse> uses) throws IOException {
        writer.write(
                new Table<>(
                        "indicators",
                        "The indicators of a codebook and what became of them in a corpus.",
                        columns(),
                        List.of(),
                        List.of()),
                uses.stream(),
                file);
    }

    private static List<Column<IndicatorUse>> columns() {
        return List.of(
                Column.text("subframe", "Its sub-frame.", use -> use.indicator().subframe()),
                Column.text("indicator", "Its pattern.", use -> use.indicator().pattern()),
                Column.whole("line", "Its line in the codebook.", use -> use.indicator().line()),
                Column.number("weight", "Its weight.", use -> use.indicator().weight()),
                Column.whole("matches", "How often it matched.", IndicatorUse::matches),
                Column.whole(
                        "dropped",
                        "Matches inside longer or beside stronger ones.",
                        IndicatorUse::dropped),
                Column.whole("cancelled", "Matches that a cue struck.", IndicatorUse::cancelled),
                Column.whole(
                        "governing",
                        "Matches that had a say in the sentence's frame.",
                        IndicatorUse::governing),
                Column.text(
                        "example_sentence_id",
                        "A sentence in which it was recorded, or else matched.",
                        IndicatorUse::example),
                Column.whole(
                        "coded",
                        "Sentences coded by people in which it was recorded.",
                        IndicatorUse::coded),
                Column.number(
                        "precision",
                        "The share of these that people gave its sub-frame.",
                        use -> use.coded() == 0 ? Double.NaN : (double) use.right() / use.coded()));
    }
}
