package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Measures how far two coders agree: on frames as a whole, on each frame and sub-frame against all
 * others, and on the sets of sub-frames. Sentences that either left uncoded must be left out
 * before.
 */
final class AgreementMeter {

    private static final Map<String, ToDoubleFunction<double[][]>> MEASURES = measures();

    private final Scheme scheme;
    private final List<CodePairs.Pair> pairs;
    private final Resamples resamples;

    AgreementMeter(Scheme scheme, CodePairs pairs, Resamples resamples) {
        this.scheme = scheme;
        this.pairs = pairs.pairs();
        this.resamples = resamples;
    }

    private static Map<String, ToDoubleFunction<double[][]>> measures() {
        Map<String, ToDoubleFunction<double[][]>> measures = new LinkedHashMap<>();
        measures.put("percent", Coefficients::percent);
        measures.put("alpha", Coefficients::alpha);
        measures.put("kappa", Coefficients::kappa);
        measures.put("ac1", Coefficients::ac1);
        return measures;
    }

    List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        nominal(agreements);
        Label.frames(scheme).forEach(label -> binary(label, agreements));
        Label.subframes(scheme).forEach(label -> binary(label, agreements));
        Masi masi = new Masi(pairs);
        agreements.add(
                agreement(
                        new Label("subframes", ""),
                        "alpha_masi",
                        masi::alpha,
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
        return agreements;
    }

    private void nominal(List<Agreement> agreements) {
        List<String> frames = scheme.frames();
        int[] rows = pairs.stream().mapToInt(p -> frames.indexOf(p.gold().frame())).toArray();
        int[] columns = pairs.stream().mapToInt(p -> frames.indexOf(p.other().frame())).toArray();
        MEASURES.forEach(
                (name, measure) ->
                        agreements.add(
                                agreement(
                                        new Label(Label.FRAME, ""),
                                        name,
                                        counts -> {
                                            double[][] table =
                                                    new double[frames.size()][frames.size()];
                                            for (int i = 0; i < counts.length; i++) {
                                                table[rows[i]][columns[i]] += counts[i];
                                            }
                                            return measure.applyAsDouble(table);
                                        },
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty())));
    }

    private void binary(Label label, List<Agreement> agreements) {
        Marks marks = new Marks(pairs, label.test());
        OptionalDouble gold = prevalence(marks, Tally::support);
        OptionalDouble other = prevalence(marks, Tally::predicted);
        MEASURES.forEach(
                (name, measure) ->
                        agreements.add(
                                agreement(
                                        label,
                                        name,
                                        counts -> measure.applyAsDouble(table(marks, counts)),
                                        gold,
                                        other)));
    }

    private static double[][] table(Marks marks, double[] counts) {
        Tally tally = marks.tally(counts);
        return new double[][] {
            {tally.both(), tally.goldOnly()}, {tally.otherOnly(), tally.neither()}
        };
    }

    private OptionalDouble prevalence(Marks marks, ToDoubleFunction<Tally> part) {
        double units = units();
        return units == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        resamples.observed(c -> part.applyAsDouble(marks.tally(c))) / units);
    }

    private double units() {
        return resamples.observed(
                counts -> {
                    double sum = 0;
                    for (double count : counts) {
                        sum += count;
                    }
                    return sum;
                });
    }

    private Agreement agreement(
            Label label,
            String measure,
            ToDoubleFunction<double[]> figure,
            OptionalDouble gold,
            OptionalDouble other) {
        return new Agreement(
                label, measure, Math.round(units()), resamples.estimate(figure), gold, other);
    }
}
