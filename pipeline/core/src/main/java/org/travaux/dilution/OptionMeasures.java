package org.travaux.dilution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.PlacedDocument;

/**
 * Counts the open options of drafts, and how those of each frame fared in a step.
 *
 * <p>{@code open_brackets}: options of a draft that are wording, not notes, by the frame of their
 * own words; each alternative is one. {@code options_accepted}, {@code options_dropped} (replaced
 * ones included): those settled in a step, a mixed option counting for both frames. {@code
 * options_accepted_share}: accepted/(accepted+dropped), from 0 to 1, with a Wilson interval that
 * takes options for independent, which alternatives are not: too narrow where they are many; empty
 * where none was settled. A series without options has none of these figures.
 */
final class OptionMeasures {

    private static final double CONFIDENCE = 0.95;

    private final List<String> frames;

    OptionMeasures(Codebook codebook) {
        frames = codebook.frameNames();
    }

    List<Measure> of(List<PlacedDocument> drafts, List<Step> steps, List<OptionHistory> histories) {
        List<Measure> measures = new ArrayList<>();
        if (histories.stream().noneMatch(history -> history.option().option().open())) {
            return measures;
        }
        for (PlacedDocument draft : drafts) {
            Stream.concat(frames.stream(), Stream.of(Coding.MIXED, Coding.NONE))
                    .forEach(frame -> measures.add(open(draft, frame)));
        }
        for (Step step : steps) {
            String from = step.alignment().from().id();
            String to = step.alignment().to().id();
            List<OptionHistory> own =
                    histories.stream().filter(history -> history.draft().equals(from)).toList();
            if (own.stream().anyMatch(history -> history.option().option().open())) {
                frames.forEach(frame -> measures.addAll(settled(from, to, frame, own)));
            }
        }
        return measures;
    }

    private static Measure open(PlacedDocument draft, String frame) {
        long open =
                draft.framed().options().stream()
                        .filter(option -> option.option().open())
                        .filter(option -> option.coding().frame().equals(frame))
                        .count();
        return measure("", draft.id(), "open_brackets", frame, open, "number of open options");
    }

    private static List<Measure> settled(
            String from, String to, String frame, List<OptionHistory> histories) {
        List<OptionFate> fates =
                histories.stream()
                        .filter(history -> history.option().coding().countsFor(frame))
                        .flatMap(history -> history.next().stream())
                        .map(OptionOutcome::fate)
                        .toList();
        int accepted =
                Math.toIntExact(fates.stream().filter(f -> f == OptionFate.ACCEPTED).count());
        int lost = Math.toIntExact(fates.stream().filter(OptionFate::lost).count());
        return List.of(
                measure(from, to, "options_accepted", frame, accepted, "number of open options"),
                measure(from, to, "options_dropped", frame, lost, "number of open options"),
                share(from, to, frame, accepted, accepted + lost));
    }

    private static Measure share(String from, String to, String frame, int accepted, int all) {
        OptionalDouble share = OptionalDouble.empty();
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        if (all > 0) {
            ConfidenceInterval interval =
                    new WilsonScoreInterval().createInterval(all, accepted, CONFIDENCE);
            share = OptionalDouble.of((double) accepted / all);
            low = OptionalDouble.of(accepted == 0 ? 0 : interval.getLowerBound());
            high = OptionalDouble.of(accepted == all ? 1 : interval.getUpperBound());
        }
        return new Measure(
                from,
                to,
                "options_accepted_share",
                frame,
                share,
                low,
                high,
                OptionalDouble.empty(),
                all > 0
                        ? "accepted/(accepted+dropped); 95% Wilson interval"
                        : "accepted/(accepted+dropped); none settled");
    }

    private static Measure measure(
            String from, String to, String name, String frame, long number, String method) {
        return new Measure(
                from,
                to,
                name,
                frame,
                OptionalDouble.of((double) number),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                method);
    }
}
