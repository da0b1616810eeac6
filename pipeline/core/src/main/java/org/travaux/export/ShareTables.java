package org.travaux.export;

import java.util.List;
import org.travaux.evaluate.FrameShare;

/** The table of the shares of frames, as tagged and corrected. */
final class ShareTables {

    private ShareTables() {}

    static Table<FrameShare> shares() {
        return new Table<>(
                "shares",
                "One row for each frame of each document, and of all documents together (doc_id empty): its share among the coded sentences.",
                List.of(
                        Column.text(
                                "doc_id",
                                "The document; empty for all together.",
                                r -> r.subject().document()),
                        Column.text(
                                "series", "The negotiation.", r -> r.subject().place().series()),
                        Column.whole(
                                "draft_no",
                                "Number of the draft, from 1.",
                                r ->
                                        r.subject().place().isDraft()
                                                ? r.subject().place().draftNumber()
                                                : ""),
                        Column.text(
                                "frame",
                                "A frame of the codebook, mixed or none.",
                                r -> r.subject().frame()),
                        Column.whole(
                                "sentences",
                                "Coded sentences of the document.",
                                r -> r.sentences()),
                        Column.number("share", "Share as tagged, 0 to 1.", r -> r.tagged().value()),
                        Column.number("share_low", "Lower end, 95 %.", r -> r.tagged().low()),
                        Column.number("share_high", "Upper end, 95 %.", r -> r.tagged().high()),
                        Column.number(
                                "corrected",
                                "Share corrected for the tagger's known errors; empty where they are not known.",
                                r -> r.corrected().value()),
                        Column.number(
                                "corrected_low", "Lower end, 95 %.", r -> r.corrected().low()),
                        Column.number(
                                "corrected_high", "Upper end, 95 %.", r -> r.corrected().high()),
                        Column.whole(
                                "reviewed",
                                "Sentences of the document that were reviewed.",
                                r -> r.powered().reviewed()),
                        Column.number(
                                "ppi",
                                "Share from the reviewed sentences and the tags of the others (prediction-powered).",
                                r -> r.powered().share().value()),
                        Column.number(
                                "ppi_low", "Lower end, 95 %.", r -> r.powered().share().low()),
                        Column.number(
                                "ppi_high", "Upper end, 95 %.", r -> r.powered().share().high()),
                        Column.text(
                                "method",
                                "How each figure was made, and what it takes for granted.",
                                FrameShare::method)),
                List.of(),
                List.of(new Table.Link("doc_id", "documents", "doc_id")));
    }
}
