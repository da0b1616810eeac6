package org.travaux.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.travaux.dilution.Change;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.Measure;
import org.travaux.dilution.Reading;
import org.travaux.dilution.Step;
import org.travaux.text.Paragraph;
import org.travaux.text.Revision;

/** The tables of alignments and of measures. */
final class DilutionTables {

    /** A change with its step and series. */
    record ChangeRow(Dilution dilution, Step step, Change change) {}

    /** A measure with its series. */
    record MeasureRow(Dilution dilution, Measure measure) {}

    private DilutionTables() {}

    static Stream<ChangeRow> changes(Dilution dilution) {
        return dilution.steps().stream()
                .flatMap(
                        step ->
                                step.changes().stream()
                                        .map(change -> new ChangeRow(dilution, step, change)));
    }

    static Stream<MeasureRow> measures(Dilution dilution) {
        return dilution.measures().stream().map(measure -> new MeasureRow(dilution, measure));
    }

    static Table<ChangeRow> alignments(String scale) {
        return new Table<>(
                "alignments",
                "One row for each paragraph of two successive drafts, or pair of them.",
                List.of(
                        Column.text("series", "The negotiation.", r -> r.dilution().series()),
                        Column.text(
                                "from_doc",
                                "The earlier draft.",
                                r -> r.step().alignment().from().id()),
                        Column.text(
                                "to_doc", "The later draft.", r -> r.step().alignment().to().id()),
                        Column.text(
                                "from_paragraph",
                                "Label in the earlier draft.",
                                r -> label(r.change().pair().from())),
                        Column.text(
                                "to_paragraph",
                                "Label in the later draft.",
                                r -> label(r.change().pair().to())),
                        Column.text(
                                "relation",
                                "identical, cosmetic, reworded, deleted or inserted.",
                                r -> r.change().pair().relation().word()),
                        Column.text(
                                "edits",
                                "What kind of change.",
                                r -> Cells.several(r.change().edits())),
                        Column.number(
                                "similarity",
                                "From 0 to 1; empty without a pair.",
                                DilutionTables::similarity),
                        Column.text(
                                "matched_by",
                                "What the pair rests on.",
                                r -> r.change().pair().matchedBy()),
                        Column.text(
                                "rights_effect",
                                "weaker, same, stronger or na: its content on the balance's upper side.",
                                r -> r.change().rights().word()),
                        Column.text(
                                "force_effect",
                                "weaker, same, stronger or na: its verb or modal.",
                                r -> r.change().force().word()),
                        reading(
                                "from_frame",
                                "Frame in the earlier draft.",
                                Change::from,
                                Reading::frame),
                        reading(
                                "to_frame",
                                "Frame in the later draft.",
                                Change::to,
                                Reading::frame),
                        reading(
                                "from_force",
                                "Force in the earlier draft.",
                                Change::from,
                                r -> force(r, scale)),
                        reading(
                                "to_force",
                                "Force in the later draft.",
                                Change::to,
                                r -> force(r, scale)),
                        reading(
                                "from_text",
                                "Words in the earlier draft.",
                                Change::from,
                                r -> Cells.folded(r.text())),
                        reading(
                                "to_text",
                                "Words in the later draft.",
                                Change::to,
                                r -> Cells.folded(r.text())),
                        Column.text(
                                "author",
                                "Who changed it, where both drafts are one file with tracked changes.",
                                r -> Cells.several(revised(r, Revision::author))),
                        Column.text(
                                "changed_on",
                                "The days of these changes.",
                                r -> Cells.several(revised(r, DilutionTables::day)))),
                List.of(),
                List.of(
                        new Table.Link("from_doc", "documents", "doc_id"),
                        new Table.Link("to_doc", "documents", "doc_id")));
    }

    private static List<String> revised(ChangeRow row, Function<Revision, String> part) {
        return row.step().alignment().revisions(row.change().pair()).stream()
                .map(part)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String day(Revision revision) {
        return revision.date().map(LocalDate::toString).orElse("");
    }

    private static Column<ChangeRow> reading(
            String name,
            String description,
            Function<Change, Optional<Reading>> side,
            Function<Reading, Object> value) {
        Function<ChangeRow, Object> cell = row -> side.apply(row.change()).map(value).orElse("");
        return name.endsWith("force")
                ? Column.number(name, description, cell)
                : Column.text(name, description, cell);
    }

    private static String label(Optional<Paragraph> paragraph) {
        return paragraph.map(Paragraph::label).orElse("");
    }

    private static Object similarity(ChangeRow row) {
        boolean paired =
                row.change().pair().from().isPresent() && row.change().pair().to().isPresent();
        return paired ? row.change().pair().similarity() : "";
    }

    private static Object force(Reading reading, String scale) {
        return reading.lead().map(lead -> lead.force(scale)).orElse(OptionalDouble.empty());
    }

    static Table<MeasureRow> dilution() {
        return new Table<>(
                "dilution",
                "One row a figure, of a draft (from_doc empty) or from one draft to another.",
                List.of(
                        Column.text("series", "The negotiation.", r -> r.dilution().series()),
                        Column.text(
                                "from_doc",
                                "The earlier draft; empty for a figure of one draft.",
                                r -> r.measure().from()),
                        Column.text(
                                "to_doc", "The draft, or the later of two.", r -> r.measure().to()),
                        Column.text(
                                "measure",
                                "What is measured; measures.md defines each.",
                                r -> r.measure().name()),
                        Column.text(
                                "frame", "Of which frame, where of one.", r -> r.measure().frame()),
                        Column.number("estimate", "The figure.", r -> r.measure().estimate()),
                        Column.number(
                                "low", "Lower end of its 95 % interval.", r -> r.measure().low()),
                        Column.number(
                                "high", "Upper end of its 95 % interval.", r -> r.measure().high()),
                        Column.number(
                                "p_value",
                                "Two-sided p-value, where there is a test.",
                                r -> r.measure().pValue()),
                        Column.text(
                                "method",
                                "Formula, and method of the interval.",
                                r -> r.measure().method())),
                List.of(),
                List.of(new Table.Link("to_doc", "documents", "doc_id")));
    }
}
