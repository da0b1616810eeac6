package org.travaux.export;

import java.util.List;
import java.util.stream.Stream;
import org.travaux.cite.Citation;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.CodePoints;
import org.travaux.text.Span;

/** The table of citations. */
final class CitationTables {

    /** A citation with its document. */
    record CitationRow(PlacedDocument document, Citation citation, CodePoints codePoints) {

        Span span() {
            return codePoints.of(citation.reference().span());
        }

        String matched() {
            return Cells.folded(
                    citation.reference()
                            .span()
                            .of(document.framed().annotated().document().text()));
        }
    }

    private CitationTables() {}

    static Stream<CitationRow> rows(PlacedDocument document, List<Citation> citations) {
        CodePoints codePoints = new CodePoints(document.framed().annotated().document().text());
        return citations.stream().map(c -> new CitationRow(document, c, codePoints));
    }

    static Table<CitationRow> instruments() {
        return new Table<>(
                "instruments",
                "One row a citation of a resolution, treaty, Charter provision, statement, report or document.",
                List.of(
                        Column.text(
                                "citation_id",
                                "Identifies the citation.",
                                r -> r.citation().id(r.document().id())),
                        Column.text(
                                "sentence_id",
                                "The sentence it stands in.",
                                r -> r.citation().sentence().id(r.document().id())),
                        Column.text("doc_id", "The document it stands in.", r -> r.document().id()),
                        Column.text(
                                "series",
                                "The negotiation the document belongs to.",
                                r -> r.document().place().series()),
                        Column.whole(
                                "draft_no",
                                "The draft's number in the series, from 1.",
                                r -> DocumentTables.draft(r.document())),
                        Column.text(
                                "paragraph",
                                "Label of its paragraph.",
                                r -> r.citation().sentence().paragraph().label()),
                        Column.text(
                                "instrument",
                                "What is cited, in normal form.",
                                r -> r.citation().instrument().id()),
                        Column.text(
                                "name",
                                "Its full name, where it has one.",
                                r -> r.citation().instrument().name()),
                        Column.text(
                                "kind",
                                "What kind of text it is, such as resolution, treaty, charter, report.",
                                r -> r.citation().instrument().kind()),
                        Column.text(
                                "agenda",
                                "The agendas it belongs to.",
                                r -> Cells.several(r.citation().instrument().agenda())),
                        Column.text(
                                "provision",
                                "The articles, chapters or paragraphs named.",
                                r -> Cells.several(r.citation().reference().provisions())),
                        Column.text(
                                "role",
                                "recalled, reaffirmed, standard, acted_under, implemented, established, body or mentioned.",
                                r -> r.citation().use().role().word()),
                        Column.text(
                                "verb",
                                "The governing words that decide the role.",
                                r -> r.citation().use().verb()),
                        Column.whole(
                                "begin",
                                "First code point in texts/<doc_id>.txt, counted from 0.",
                                r -> r.span().begin()),
                        Column.whole("end", "Code point after its last.", r -> r.span().end()),
                        Column.text(
                                "matched",
                                "The words that cite, white space folded.",
                                CitationRow::matched),
                        Column.text(
                                "resolved_by",
                                "text, number, corrected, range, definition or anaphora.",
                                r -> r.citation().reference().resolvedBy().word())),
                List.of("citation_id"),
                List.of(
                        new Table.Link("sentence_id", "sentences", "sentence_id"),
                        new Table.Link("doc_id", "documents", "doc_id")));
    }
}
