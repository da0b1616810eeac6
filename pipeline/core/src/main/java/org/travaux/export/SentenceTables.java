package org.travaux.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.travaux.frame.Codebook;
import org.travaux.frame.Comparison;
import org.travaux.frame.Expression;
import org.travaux.frame.Tag;

/** The tables of sentences and of tags. */
final class SentenceTables {

    private static final Table.Link SENTENCE =
            new Table.Link("sentence_id", "sentences", "sentence_id");

    private SentenceTables() {}

    static Table<SentenceRow> sentences(Codebook codebook, String scale) {
        List<Column<SentenceRow>> columns = new ArrayList<>(place());
        columns.addAll(coding(codebook, scale));
        return new Table<>(
                "sentences",
                "One row a sentence; in a resolution, a clause.",
                columns,
                List.of("sentence_id"),
                List.of(new Table.Link("doc_id", "documents", "doc_id")));
    }

    private static List<Column<SentenceRow>> place() {
        return List.of(
                Column.text(
                        "sentence_id", "Identifies the sentence in every table.", SentenceRow::id),
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
                        "part",
                        "title, preamble, operative, speech, body, heading, annex or other; title, heading and other are not coded.",
                        r -> r.paragraph().part().word()),
                Column.text(
                        "paragraph",
                        "Label of its paragraph, such as PP1, OP4(b), S3, P7.",
                        r -> r.paragraph().label()),
                Column.whole(
                        "sentence_no",
                        "Its number in the document, from 1.",
                        r -> r.framed().sentence().number()),
                Column.whole(
                        "begin",
                        "First code point in texts/<doc_id>.txt, counted from 0.",
                        r -> r.span().begin()),
                Column.whole("end", "Code point after its last.", r -> r.span().end()),
                Column.text("speaker", "Who speaks.", r -> r.paragraph().speaker().name()),
                Column.text(
                        "affiliation",
                        "The speaker's State or body.",
                        r -> r.paragraph().speaker().affiliation()),
                Column.text("text", "The sentence, white space folded.", SentenceRow::text));
    }

    /** The columns that say how a sentence is coded; {@code travaux tag} writes the same. */
    static List<Column<SentenceRow>> coding(Codebook codebook, String scale) {
        List<Column<SentenceRow>> columns = new ArrayList<>();
        columns.add(
                Column.text(
                        "frame",
                        "One of the codebook's frames, mixed or none; empty where the sentence is not coded.",
                        r -> r.framed().coding().frame()));
        columns.add(
                Column.text(
                        "subframes",
                        "Its sub-frames.",
                        r -> Cells.several(r.framed().coding().subframes())));
        for (String frame : codebook.frameNames()) {
            columns.add(
                    Column.number(
                            "p_" + frame,
                            "Score from 0 to 1 for "
                                    + frame
                                    + ": calibrated probability that it has the frame or is mixed; with rules alone 1 - product of (1 - weight) over its evidence, not calibrated.",
                            r ->
                                    r.framed().coding().coded()
                                            ? r.framed().coding().scores().getOrDefault(frame, 0.0)
                                            : ""));
        }
        columns.add(
                Column.text(
                        "evidence",
                        "The words that the tags rest on.",
                        r ->
                                Cells.several(
                                        r.framed().coding().tags().stream()
                                                .map(t -> t.evidence().matched())
                                                .distinct()
                                                .toList())));
        columns.add(
                Column.text(
                        "verb",
                        "The operative or preambular verb that leads it, else its strongest modal.",
                        r -> r.framed().force().lead(scale).map(Expression::entry).orElse("")));
        columns.add(
                Column.number(
                        "force",
                        "That verb's force on the scale "
                                + scale
                                + ", from 0 (weakest) to 1; ordinal, and comparable on one ladder only.",
                        r ->
                                r.framed()
                                        .force()
                                        .lead(scale)
                                        .map(verb -> verb.force(scale))
                                        .orElse(OptionalDouble.empty())));
        columns.add(
                Column.text(
                        "hedges",
                        "Hedges and escape clauses.",
                        r ->
                                Cells.several(
                                        r.framed().force().hedges().stream()
                                                .map(h -> h.evidence().matched())
                                                .toList())));
        columns.add(
                Column.text(
                        "method",
                        "rule: by rules alone; both: rules and model alike; model: the model, where the rules say otherwise; empty where it is not coded.",
                        r -> r.framed().coding().method()));
        columns.add(
                Column.text(
                        "rule_frame",
                        "The frame by the rules alone.",
                        r -> r.framed().coding().ruleFrame()));
        columns.add(
                Column.text(
                        "rule_subframes",
                        "The sub-frames by the rules alone.",
                        r -> Cells.several(r.framed().coding().ruleSubframes())));
        columns.add(
                Column.number(
                        "doubt",
                        "Ranks sentences for review, 0 to 1: 1 - probability of the frame, plus 0.5 where the rules have another; no probability, and empty where the rules tag alone.",
                        r ->
                                r.framed()
                                        .coding()
                                        .compared()
                                        .<Object>map(Comparison::doubt)
                                        .orElse("")));
        return columns;
    }

    static Table<SentenceRow.TagRow> tags() {
        return new Table<>(
                "tags",
                "One row for each indicator that evokes a sub-frame in a sentence.",
                List.of(
                        Column.text("sentence_id", "The sentence.", r -> r.sentence().id()),
                        Column.text("subframe", "The sub-frame evoked.", r -> r.tag().subframe()),
                        Column.number(
                                "score",
                                "The sub-frame's calibrated probability; with rules alone the indicator's weight, above 0 to 1.",
                                r -> r.tag().score()),
                        Column.text(
                                "indicator",
                                "The indicator as written in the codebook, or encoder.",
                                r -> r.tag().indicator()),
                        Column.whole(
                                "begin",
                                "First code point of the evidence in texts/<doc_id>.txt.",
                                r -> r.span().begin()),
                        Column.whole("end", "Code point after its last.", r -> r.span().end()),
                        Column.text(
                                "matched",
                                "The words of the evidence.",
                                r -> r.tag().evidence().matched()),
                        Column.text(
                                "method",
                                "rule: rules alone; both: rules and model; model: the model alone.",
                                r -> r.tag().method()),
                        Column.text(
                                "governs",
                                "yes, or no where the words only qualify: they have no say in the sentence's frame.",
                                r -> governs(r.tag())),
                        Column.number(
                                "strength",
                                "Of what the model alone found: by how much the probability falls without these words; 0 where no words alone carry it.",
                                r -> r.tag().strength())),
                List.of(),
                List.of(SENTENCE));
    }

    private static String governs(Tag tag) {
        return tag.governs() ? "yes" : "no";
    }
}
