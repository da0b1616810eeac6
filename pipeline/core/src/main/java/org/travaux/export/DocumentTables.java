package org.travaux.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.travaux.dilution.Measure;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Document;
import org.travaux.text.Failure;

/** The tables of documents and of failures. */
final class DocumentTables {

    /** A document with its balance. */
    record DocumentRow(PlacedDocument placed, Measure balance) {

        Document document() {
            return placed.framed().annotated().document();
        }
    }

    private DocumentTables() {}

    static Object draft(PlacedDocument document) {
        return document.place().isDraft() ? document.place().draftNumber() : "";
    }

    static Table<DocumentRow> documents(Codebook codebook) {
        List<Column<DocumentRow>> columns = new ArrayList<>(source());
        List<String> frames = new ArrayList<>(codebook.frameNames());
        frames.add(Coding.MIXED);
        frames.add(Coding.NONE);
        for (String frame : frames) {
            columns.add(
                    Column.whole(
                            frame,
                            "Coded sentences whose frame is " + frame + ".",
                            r -> r.placed().framed().count(frame)));
        }
        columns.addAll(balance(codebook));
        columns.add(
                Column.text(
                        "warnings",
                        "What to know before using it.",
                        r -> Cells.several(r.placed().framed().annotated().warnings())));
        return new Table<>(
                "documents", "One row a document.", columns, List.of("doc_id"), List.of());
    }

    private static List<Column<DocumentRow>> source() {
        return List.of(
                Column.text(
                        "doc_id",
                        "Identifies the document in every table.",
                        r -> r.document().id()),
                Column.text(
                        "file", "Its path in the input folder.", r -> r.document().source().file()),
                Column.text("sha256", "SHA-256 of the file.", r -> r.document().source().sha256()),
                Column.text(
                        "media_type",
                        "Media type, found in the content.",
                        r -> r.document().source().mediaType()),
                Column.text(
                        "symbol", "United Nations symbol.", r -> r.document().metadata().symbol()),
                Column.text("title", "Title.", r -> Cells.folded(r.document().metadata().title())),
                Column.text(
                        "kind",
                        "resolution, draft, record, statement, report, letter or other.",
                        r -> r.document().metadata().kind().word()),
                Column.date(
                        "date",
                        "Date.",
                        r -> r.document().metadata().date().map(Object::toString).orElse("")),
                Column.text(
                        "language",
                        "ISO 639-3 code; und where it can't be told.",
                        r -> r.placed().framed().annotated().language()),
                Column.text(
                        "series",
                        "The negotiation it belongs to.",
                        r -> r.placed().place().series()),
                Column.whole(
                        "draft_no", "Its number among the drafts, from 1.", r -> draft(r.placed())),
                Column.whole(
                        "pages",
                        "Pages, where the format has them.",
                        r ->
                                r.document().source().pages() == 0
                                        ? ""
                                        : r.document().source().pages()),
                Column.whole("paragraphs", "Paragraphs.", r -> r.document().paragraphs().size()),
                Column.whole(
                        "sentences",
                        "Sentences, those not coded included.",
                        r -> r.placed().framed().sentences().size()),
                Column.whole(
                        "tokens",
                        "Words and marks.",
                        r -> r.placed().framed().annotated().tokens()));
    }

    private static List<Column<DocumentRow>> balance(Codebook codebook) {
        String formula =
                "ln(("
                        + codebook.balance().numerator()
                        + " + 1/2) / ("
                        + codebook.balance().denominator()
                        + " + 1/2)) over sentences, mixed counting for both";
        return List.of(
                Column.number("balance", formula + ".", r -> r.balance().estimate()),
                Column.number(
                        "balance_low",
                        "Lower end of its interval: " + intervalNote(),
                        r -> r.balance().low()),
                Column.number(
                        "balance_high", "Upper end of its interval.", r -> r.balance().high()));
    }

    private static String intervalNote() {
        return "95 %; see measures.md for the method.";
    }

    static Table<Failure> failures() {
        Function<Failure, Object> message = failure -> Cells.folded(failure.message());
        return new Table<>(
                "failures",
                "One row a file that could not be processed.",
                List.of(
                        Column.text("file", "Its path in the input folder.", Failure::file),
                        Column.text("stage", "Where it failed.", Failure::stage),
                        Column.text("kind", "What kind of failure.", Failure::kind),
                        Column.text("message", "What happened.", message)),
                List.of(),
                List.of());
    }
}
