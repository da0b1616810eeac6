package org.travaux.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.travaux.evaluate.Agreement;
import org.travaux.evaluate.Calibration;
import org.travaux.evaluate.Confusion;
import org.travaux.evaluate.Estimate;
import org.travaux.evaluate.Evaluation;
import org.travaux.evaluate.Score;

/** An evaluation on one screen; the tables have all of it. */
final class EvaluationSummary {

    private static final String ROW = "%-20s %7s %9s   %-17s %-17s %-17s";

    private final Evaluation evaluation;
    private final String coder;

    EvaluationSummary(Evaluation evaluation, String coder) {
        this.evaluation = evaluation;
        this.coder = coder;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Evaluation.Group all = evaluation.groups().get(0);
        lines.add(
                all.sentences()
                        + " sentences against the gold set: "
                        + coder
                        + ". In brackets: 95 % intervals; - no figure.");
        lines.add("");
        lines.add(format(ROW, "", "gold", "given", "precision", "recall", "F1"));
        all.scores().forEach(score -> lines.add(line(score)));
        lines.add("");
        all.agreements().stream()
                .filter(agreement -> agreement.label().name().isEmpty())
                .forEach(agreement -> lines.add(line(agreement)));
        lines.add("");
        confusion(lines);
        lines.add("");
        evaluation.calibrations().forEach(calibration -> lines.add(line(calibration)));
        groups(lines);
        lines.add(evaluation.errors().size() + " sentences differ in frame or sub-frames");
        return lines;
    }

    private static String line(Score score) {
        return format(
                ROW,
                score.label().name().matches("macro|micro")
                        ? score.label().name() + " (" + score.label().level() + "s)"
                        : score.label().name(),
                score.support(),
                score.predicted(),
                figure(score.precision()),
                figure(score.recall()),
                figure(score.f1()));
    }

    private static String line(Agreement agreement) {
        return format(
                "%-20s %s",
                agreement.label().level() + " " + agreement.measure(),
                figure(agreement.estimate()));
    }

    private static String line(Calibration calibration) {
        return format(
                "calibration of %s: expected error %.2f, Brier %.3f (of the share alone %.3f)",
                calibration.label(), calibration.error(), calibration.brier(), calibration.base());
    }

    private void confusion(List<String> lines) {
        List<String> rows =
                evaluation.confusion().cells().stream()
                        .map(Confusion.Cell::gold)
                        .distinct()
                        .toList();
        List<String> columns = new ArrayList<>(rows);
        columns.add(Confusion.UNCODED);
        lines.add(format("%-20s", "gold \\ given") + cells(columns));
        for (String gold : rows) {
            lines.add(
                    format("%-20s", gold)
                            + cells(
                                    columns.stream()
                                            .map(given -> evaluation.confusion().count(gold, given))
                                            .map(String::valueOf)
                                            .toList()));
        }
    }

    private static String cells(List<String> cells) {
        return cells.stream().map(cell -> format("%12s", cell)).collect(Collectors.joining());
    }

    private void groups(List<String> lines) {
        List<Evaluation.Group> groups = evaluation.groups();
        for (Evaluation.Group group : groups.subList(1, groups.size())) {
            lines.add(
                    format(
                            "%-28s %6d  macro-F1 frames %-17s  micro-F1 sub-frames %-17s",
                            group.name(),
                            group.sentences(),
                            f1(group, "frame", "macro"),
                            f1(group, "subframe", "micro")));
        }
    }

    private static String f1(Evaluation.Group group, String level, String label) {
        return group.scores().stream()
                .filter(s -> s.label().level().equals(level) && s.label().name().equals(label))
                .map(score -> figure(score.f1()))
                .collect(Collectors.joining());
    }

    private static String figure(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return "-";
        }
        String interval =
                estimate.low().isEmpty()
                        ? ""
                        : " (" + number(estimate.low()) + "–" + number(estimate.high()) + ")";
        return number(estimate.value()) + interval;
    }

    private static String number(OptionalDouble number) {
        return format("%.2f", number.orElse(Double.NaN));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
