package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Precision, recall and F1 of each frame and sub-frame, and their averages.
 *
 * <p>Macro-F1 is the plain mean of the labels' F1 (Opitz and Burst, "Macro F1 and Macro F1", 2019,
 * their averaged F1), over the labels that the gold set has; in a resample, over those that the
 * resample has. Micro figures are those of the summed counts. Micro-F1 of frames is the share of
 * sentences whose frame agrees, and stands among the coefficients of agreement.
 */
final class Scorer {

    private final Scheme scheme;
    private final List<CodePairs.Pair> pairs;
    private final Resamples resamples;

    Scorer(Scheme scheme, CodePairs pairs, Resamples resamples) {
        this.scheme = scheme;
        this.pairs = pairs.pairs();
        this.resamples = resamples;
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        addOf(Label.FRAME, Label.frames(scheme), scores);
        List<Marks> subframes = addOf(Label.SUBFRAME, Label.subframes(scheme), scores);
        scores.add(score(new Label(Label.SUBFRAME, "micro"), subframes));
        return scores;
    }

    private List<Marks> addOf(String level, List<Label> labels, List<Score> scores) {
        List<Marks> marks = new ArrayList<>();
        for (Label label : labels) {
            Marks own = new Marks(pairs, label.test());
            marks.add(own);
            scores.add(score(label, List.of(own)));
        }
        scores.add(macro(level, marks));
        return marks;
    }

    private Score score(Label label, List<Marks> summed) {
        return score(
                label,
                summed,
                resamples.estimate(counts -> sum(summed, counts).precision()),
                resamples.estimate(counts -> sum(summed, counts).recall()),
                counts -> sum(summed, counts).f1());
    }

    private Score macro(String level, List<Marks> labels) {
        return score(
                new Label(level, "macro"),
                labels,
                Estimate.NONE,
                Estimate.NONE,
                counts ->
                        labels.stream()
                                .mapToDouble(marks -> marks.tally(counts).f1())
                                .filter(f1 -> !Double.isNaN(f1))
                                .average()
                                .orElse(Double.NaN));
    }

    private Score score(
            Label label,
            List<Marks> summed,
            Estimate precision,
            Estimate recall,
            ToDoubleFunction<double[]> f1) {
        return new Score(
                label,
                Math.round(resamples.observed(counts -> sum(summed, counts).support())),
                Math.round(resamples.observed(counts -> sum(summed, counts).predicted())),
                precision,
                recall,
                resamples.estimate(f1));
    }

    private static Tally sum(List<Marks> labels, double[] counts) {
        Tally sum = Tally.ZERO;
        for (Marks marks : labels) {
            sum = sum.plus(marks.tally(counts));
        }
        return sum;
    }
}
