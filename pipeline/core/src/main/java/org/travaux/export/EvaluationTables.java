package org.travaux.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.travaux.evaluate.Agreement;
import org.travaux.evaluate.Calibration;
import org.travaux.evaluate.ComparedSentence;
import org.travaux.evaluate.Confusion;
import org.travaux.evaluate.Estimate;
import org.travaux.evaluate.Evaluation;
import org.travaux.evaluate.Score;

/** The tables of an evaluation. */
final class EvaluationTables {

    private EvaluationTables() {}

    record ScoreRow(String group, Score score) {}

    record AgreementRow(String group, Agreement agreement) {}

    record ConfusionRow(Confusion.Origin origin, Confusion.Cell cell) {}

    /** A label as a whole, or one bin of its scores. */
    record CalibrationRow(Calibration calibration, List<Calibration.Bin> bin) {}

    static Stream<ScoreRow> scoreRows(Evaluation evaluation) {
        return evaluation.groups().stream()
                .flatMap(g -> g.scores().stream().map(score -> new ScoreRow(g.name(), score)));
    }

    static Stream<AgreementRow> agreementRows(Evaluation evaluation) {
        return evaluation.groups().stream()
                .flatMap(g -> g.agreements().stream().map(a -> new AgreementRow(g.name(), a)));
    }

    static Stream<ConfusionRow> confusionRows(Confusion confusion) {
        return confusion.cells().stream().map(c -> new ConfusionRow(confusion.origin(), c));
    }

    static Stream<CalibrationRow> calibrationRows(Evaluation evaluation) {
        return evaluation.calibrations().stream()
                .flatMap(
                        c ->
                                Stream.concat(
                                        Stream.of(new CalibrationRow(c, List.of())),
                                        c.bins().stream()
                                                .map(b -> new CalibrationRow(c, List.of(b)))));
    }

    static Table<ScoreRow> scores() {
        List<Column<ScoreRow>> columns = new ArrayList<>();
        columns.add(group(ScoreRow::group));
        columns.add(Column.text("level", "frame or subframe.", r -> r.score().label().level()));
        columns.add(
                Column.text(
                        "label",
                        "The frame or sub-frame; macro, micro: the average of the level.",
                        r -> r.score().label().name()));
        columns.add(
                Column.whole(
                        "support",
                        "Sentences that have it in the gold set.",
                        r -> r.score().support()));
        columns.add(
                Column.whole(
                        "predicted", "Sentences that were given it.", r -> r.score().predicted()));
        add(columns, "precision", "Right ones among those given it", r -> r.score().precision());
        add(columns, "recall", "Right ones among those that have it", r -> r.score().recall());
        add(columns, "f1", "2 precision recall / (precision + recall)", r -> r.score().f1());
        return new Table<>(
                "scores",
                "One row for each label in each group of sentences: how well it is found. Empty where there is no figure.",
                columns,
                List.of("group", "level", "label"),
                List.of());
    }

    private static <R> Column<R> group(Function<R, Object> value) {
        return Column.text("group", "all, or column=value.", value);
    }

    private static <R> void add(
            List<Column<R>> columns, String name, String what, Function<R, Estimate> estimate) {
        columns.add(Column.number(name, what + ", 0 to 1.", r -> estimate.apply(r).value()));
        columns.add(
                Column.number(
                        name + "_low", "Lower end, 95 % bootstrap.", r -> estimate.apply(r).low()));
        columns.add(
                Column.number(
                        name + "_high",
                        "Upper end, 95 % bootstrap.",
                        r -> estimate.apply(r).high()));
    }

    static Table<AgreementRow> agreement() {
        return new Table<>(
                "agreement",
                "One row for each coefficient of agreement on each label in each group of sentences.",
                List.of(
                        group(AgreementRow::group),
                        Column.text(
                                "level",
                                "frame, subframe, or subframes (sets of them).",
                                r -> r.agreement().label().level()),
                        Column.text(
                                "label",
                                "The frame or sub-frame against all else; empty for all at once.",
                                r -> r.agreement().label().name()),
                        Column.text(
                                "measure",
                                "percent, alpha, kappa, ac1, alpha_masi.",
                                r -> r.agreement().measure()),
                        Column.whole(
                                "units", "Sentences coded by both.", r -> r.agreement().units()),
                        Column.number(
                                "estimate",
                                "1 if they agree throughout; 0 as by chance, but for percent.",
                                r -> r.agreement().estimate().value()),
                        Column.number(
                                "low",
                                "Lower end, 95 % bootstrap.",
                                r -> r.agreement().estimate().low()),
                        Column.number(
                                "high",
                                "Upper end, 95 % bootstrap.",
                                r -> r.agreement().estimate().high()),
                        Column.number(
                                "prevalence_gold",
                                "Share of sentences with the label in the gold set.",
                                r -> r.agreement().goldPrevalence()),
                        Column.number(
                                "prevalence_predicted",
                                "Share of sentences that were given it.",
                                r -> r.agreement().otherPrevalence())),
                List.of("group", "level", "label", "measure"),
                List.of());
    }

    static Table<ConfusionRow> confusion() {
        return new Table<>(
                "confusion",
                "One row for each frame of the gold set and each frame given; run corrects shares by it where tagger and codebook are the same.",
                List.of(
                        Column.text("gold", "The frame in the gold set.", r -> r.cell().gold()),
                        Column.text(
                                "predicted",
                                "The frame given, or uncoded.",
                                r -> r.cell().predicted()),
                        Column.whole("count", "Sentences.", r -> r.cell().count()),
                        Column.text(
                                "tagger",
                                "What tagged and by which engine; empty for a table coded elsewhere.",
                                r -> r.origin().tagger()),
                        Column.text(
                                "codebook_sha256",
                                "Hash of the codebook.",
                                r -> r.origin().codebook()),
                        Column.text("data", "The gold sets.", r -> r.origin().data()),
                        Column.text(
                                "data_sha256", "Hash of their hashes.", r -> r.origin().hash())),
                List.of("gold", "predicted"),
                List.of());
    }

    static Table<CalibrationRow> calibration() {
        return new Table<>(
                "calibration",
                "For each label with scores: a row for all sentences (bin empty), and one for each tenth of the scale that has any.",
                List.of(
                        Column.text(
                                "label",
                                "The frame or sub-frame; mixed counts for its frames.",
                                r -> r.calibration().label()),
                        Column.number("bin_low", "Scores from.", r -> bin(r, b -> b.low())),
                        Column.number("bin_high", "Scores below.", r -> bin(r, b -> b.high())),
                        Column.whole(
                                "sentences",
                                "Sentences with such a score.",
                                r ->
                                        r.bin().isEmpty()
                                                ? r.calibration().sentences()
                                                : r.bin().get(0).sentences()),
                        Column.number(
                                "mean_score", "Their mean score.", r -> bin(r, b -> b.mean())),
                        Column.number(
                                "share",
                                "Share of them that has the label.",
                                r -> bin(r, b -> b.share().value())),
                        Column.number(
                                "share_low",
                                "Lower end, 95 % Wilson.",
                                r -> bin(r, b -> b.share().low())),
                        Column.number(
                                "share_high",
                                "Upper end, 95 % Wilson.",
                                r -> bin(r, b -> b.share().high())),
                        Column.number(
                                "calibration_error",
                                "Expected calibration error, 0 to 1; 0 is best.",
                                r -> r.bin().isEmpty() ? r.calibration().error() : ""),
                        Column.number(
                                "brier",
                                "Brier score, 0 to 1; 0 is best.",
                                r -> r.bin().isEmpty() ? r.calibration().brier() : ""),
                        Column.number(
                                "brier_base",
                                "What the label's share alone would reach.",
                                r -> r.bin().isEmpty() ? r.calibration().base() : "")),
                List.of(),
                List.of());
    }

    private static Object bin(CalibrationRow row, Function<Calibration.Bin, Object> value) {
        return row.bin().isEmpty() ? "" : value.apply(row.bin().get(0));
    }

    static Table<ComparedSentence> errors(List<String> groups) {
        List<Column<ComparedSentence>> columns = new ArrayList<>();
        columns.add(Column.text("id", "The sentence's id in the gold set.", s -> s.gold().id()));
        for (String group : groups) {
            columns.add(Column.text(group, "As in the gold set.", s -> s.gold().group(group)));
        }
        columns.add(
                Column.text("differs", "frame, subframes, or both.", EvaluationTables::differs));
        columns.add(Column.text("gold_frame", "In the gold set.", s -> s.gold().code().frame()));
        columns.add(
                Column.text(
                        "predicted_frame", "As given; empty: uncoded.", s -> s.other().frame()));
        columns.add(
                Column.text(
                        "missed",
                        "Sub-frames of the gold set that were not given.",
                        s -> without(s.gold().code().subframes(), s.other().subframes())));
        columns.add(
                Column.text(
                        "added",
                        "Sub-frames given that the gold set does not have.",
                        s -> without(s.other().subframes(), s.gold().code().subframes())));
        columns.add(
                Column.text(
                        "agreed",
                        "Sub-frames that both have.",
                        s -> common(s.other().subframes(), s.gold().code().subframes())));
        columns.add(
                Column.text(
                        "evidence", "What the tags rest on.", s -> Cells.several(s.evidence())));
        columns.add(Column.text("text", "The sentence.", s -> Cells.folded(s.gold().text())));
        columns.add(
                Column.text(
                        "context",
                        "What stands before it; not given to the tagger.",
                        s -> Cells.folded(s.gold().context())));
        return new Table<>(
                "errors",
                "One row for each sentence whose frame or sub-frames differ.",
                columns,
                List.of("id"),
                List.of());
    }

    private static String differs(ComparedSentence sentence) {
        if (sentence.sameFrame()) {
            return "subframes";
        }
        return sentence.sameSubframes() ? "frame" : "both";
    }

    private static String without(Collection<String> some, Collection<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return Cells.several(rest);
    }

    private static String common(Collection<String> some, Collection<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        return Cells.several(both);
    }
}
