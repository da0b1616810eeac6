package org.travaux.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.travaux.bracket.Choice;
import org.travaux.bracket.Option;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.OptionFate;
import org.travaux.dilution.OptionHistory;
import org.travaux.dilution.OptionOutcome;
import org.travaux.dilution.Results;
import org.travaux.frame.FramedOption;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.CodePoints;
import org.travaux.text.Paragraph;
import org.travaux.text.Span;

/** The table of negotiation brackets. */
final class OptionTables {

    /** An option with its draft, its number in it, and what became of it. */
    record OptionRow(
            PlacedDocument draft,
            FramedOption framed,
            int number,
            Optional<OptionHistory> history,
            CodePoints codePoints) {

        Option option() {
            return framed.option();
        }

        String text() {
            return draft.framed().annotated().document().text();
        }

        Span span() {
            return codePoints.of(option().words());
        }

        List<String> paragraphs() {
            return draft.framed().annotated().document().paragraphs().stream()
                    .filter(p -> p.span().overlaps(option().span()))
                    .map(Paragraph::label)
                    .filter(label -> !label.isEmpty())
                    .distinct()
                    .toList();
        }

        String fate(boolean last) {
            return outcome(last).map(OptionOutcome::fate).map(OptionFate::word).orElse("");
        }

        Optional<OptionOutcome> outcome(boolean last) {
            return history.flatMap(h -> last ? h.last() : h.next());
        }
    }

    private OptionTables() {}

    static Stream<OptionRow> options(Results results) {
        Map<FramedOption, Map<String, OptionHistory>> histories = new HashMap<>();
        for (Dilution dilution : results.series()) {
            for (OptionHistory history : dilution.options()) {
                histories
                        .computeIfAbsent(history.option(), o -> new HashMap<>())
                        .put(history.draft(), history);
            }
        }
        return results.documents().stream().flatMap(draft -> rows(draft, histories).stream());
    }

    private static List<OptionRow> rows(
            PlacedDocument draft, Map<FramedOption, Map<String, OptionHistory>> histories) {
        List<OptionRow> rows = new ArrayList<>();
        if (draft.framed().options().isEmpty()) {
            return rows;
        }
        CodePoints codePoints = new CodePoints(draft.framed().annotated().document().text());
        for (FramedOption option : draft.framed().options()) {
            rows.add(
                    new OptionRow(
                            draft,
                            option,
                            rows.size() + 1,
                            Optional.ofNullable(
                                    histories.getOrDefault(option, Map.of()).get(draft.id())),
                            codePoints));
        }
        return rows;
    }

    static Table<OptionRow> brackets(String scale) {
        List<Column<OptionRow>> columns = new ArrayList<>(place());
        columns.addAll(reading());
        columns.addAll(outcome(scale));
        return new Table<>(
                "brackets",
                "One row for each option in negotiation brackets, and each note in them.",
                columns,
                List.of("bracket_id"),
                List.of(new Table.Link("doc_id", "documents", "doc_id")));
    }

    private static List<Column<OptionRow>> place() {
        return List.of(
                Column.text(
                        "bracket_id",
                        "Identifies the option.",
                        r -> r.draft().id() + ":b" + r.number()),
                Column.text("doc_id", "The draft it stands in.", r -> r.draft().id()),
                Column.text("series", "The negotiation.", r -> r.draft().place().series()),
                Column.whole(
                        "draft_no",
                        "The draft's number in the series, from 1.",
                        r -> DocumentTables.draft(r.draft())),
                Column.text(
                        "paragraph",
                        "Label of its paragraph, or of those it covers.",
                        r -> Cells.several(r.paragraphs())),
                Column.text(
                        "sentence_id",
                        "The sentence it stands in, or those it covers.",
                        r ->
                                Cells.several(
                                        r.framed().sentences().stream()
                                                .map(s -> s.id(r.draft().id()))
                                                .toList())));
    }

    private static List<Column<OptionRow>> reading() {
        return List.of(
                Column.text(
                        "group",
                        "Alternatives to each other share a group; empty where it stands alone.",
                        r -> group(r.draft().id(), r.option().choice())),
                Column.whole(
                        "option_no",
                        "Its number among its alternatives, from 1.",
                        r -> r.option().choice().number()),
                Column.whole("options", "How many they are.", r -> r.option().choice().of()),
                Column.text(
                        "sure",
                        "yes, or no where it may as well be an addition, or an alternative.",
                        r -> r.option().choice().sure() ? "yes" : "no"),
                Column.whole(
                        "depth",
                        "In how many brackets its words stand; [[…]] is 2.",
                        r -> r.option().depth()),
                Column.text(
                        "kind",
                        "optional, alternative, option_paragraph or note.",
                        r -> r.option().role().word()),
                Column.text(
                        "attributed_to",
                        "Who asks for it, and what is wished where it is not the words alone.",
                        r -> r.option().attribution().words()),
                Column.whole(
                        "begin",
                        "First code point of its words in texts/<doc_id>.txt.",
                        r -> r.span().begin()),
                Column.whole("end", "Code point after their last.", r -> r.span().end()),
                Column.text(
                        "text",
                        "Its words, white space folded.",
                        r -> Cells.folded(r.option().words().of(r.text()))));
    }

    private static String group(String id, Choice choice) {
        return choice.group() == 0 ? "" : id + ":g" + choice.group();
    }

    private static List<Column<OptionRow>> outcome(String scale) {
        return List.of(
                Column.text(
                        "frame",
                        "Frame of its own words; empty where it is not coded.",
                        r -> r.framed().coding().frame()),
                Column.text(
                        "subframes",
                        "Their sub-frames.",
                        r -> Cells.several(r.framed().coding().subframes())),
                Column.number(
                        "force",
                        "Force of its verb or modal on the scale " + scale + ", from 0 to 1.",
                        r ->
                                r.framed()
                                        .force()
                                        .lead(scale)
                                        .map(lead -> lead.force(scale))
                                        .orElse(OptionalDouble.empty())),
                Column.text(
                        "fate_next",
                        "kept_open, accepted, dropped, replaced or unknown in the next draft; empty where there is none.",
                        r -> r.fate(false)),
                Column.text("fate_final", "The same in the last draft.", r -> r.fate(true)),
                Column.text(
                        "moved_to",
                        "Paragraph of the next draft its words moved to.",
                        r ->
                                r.outcome(false)
                                        .filter(OptionOutcome::moved)
                                        .map(OptionOutcome::paragraph)
                                        .orElse("")),
                Column.text(
                        "survived",
                        "yes, open (still in brackets) or no: whether its words stand in the last draft; empty where it can't be told.",
                        r -> r.outcome(true).map(o -> survived(o.fate())).orElse("")));
    }

    private static String survived(OptionFate fate) {
        return switch (fate) {
            case ACCEPTED -> "yes";
            case KEPT_OPEN -> "open";
            case DROPPED, REPLACED -> "no";
            case UNKNOWN -> "";
        };
    }
}
