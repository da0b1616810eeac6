package org.travaux.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.travaux.evaluate.Code;

/**
 * Chooses thresholds, the exponent of the decision, and the calibration of the sides, on
 * probabilities of sentences that were not trained on.
 *
 * <p>Thresholds stay within 0.3 to 0.6, so that a small set does not drive them to an end: each in
 * turn, twice round, takes the value with the best micro-F1 over all sub-frames. The exponent is
 * the one of 0, 0.5 and 1 with the best macro-F1 of the frames.
 */
final class Choosing {

    private static final int ROUNDS = 2;
    private static final double[] EXPONENTS = {0, 0.5, 1};

    private final Labels labels;
    private final List<Probabilities> given;
    private final List<Code> gold;

    Choosing(Labels labels, List<Probabilities> given, List<Code> gold) {
        this.labels = labels;
        this.given = given;
        this.gold = gold;
    }

    Head.Choice choose() {
        double[] thresholds = thresholds();
        double best = 0;
        double greatest = -1;
        for (double exponent : EXPONENTS) {
            double score = macro(new Decision(thresholds, exponent));
            if (score > greatest) {
                greatest = score;
                best = exponent;
            }
        }
        List<Platt> sides = new ArrayList<>();
        for (int side = 0; side < labels.sideCount(); side++) {
            sides.add(calibration(side));
        }
        return new Head.Choice(sides, new Decision(thresholds, best));
    }

    static Platt rounded(Platt platt) {
        return new Platt(HeadFile.rounded(platt.slope()), HeadFile.rounded(platt.shift()));
    }

    private double[] thresholds() {
        double[] thresholds = new double[labels.subframes().size()];
        Arrays.fill(thresholds, 0.45);
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < thresholds.length; k++) {
                double best = thresholds[k];
                double greatest = -1;
                for (int step = 30; step <= 60; step += 5) {
                    thresholds[k] = step / 100.0;
                    double f1 = micro(thresholds);
                    if (f1 > greatest) {
                        greatest = f1;
                        best = thresholds[k];
                    }
                }
                thresholds[k] = best;
            }
        }
        return thresholds;
    }

    private double micro(double[] thresholds) {
        long right = 0;
        long all = 0;
        for (int i = 0; i < gold.size(); i++) {
            for (int k = 0; k < thresholds.length; k++) {
                boolean has = gold.get(i).subframes().contains(labels.subframes().get(k));
                boolean got = given.get(i).subframes()[k] >= thresholds[k];
                right += has && got ? 1 : 0;
                all += (has ? 1 : 0) + (got ? 1 : 0);
            }
        }
        return all == 0 ? 0 : 2.0 * right / all;
    }

    private double macro(Decision decision) {
        int[] decided = given.stream().mapToInt(g -> decision.of(g, labels).frame()).toArray();
        double sum = 0;
        for (int f = 0; f < labels.frames().size(); f++) {
            int frame = f;
            String name = labels.frames().get(f);
            long both =
                    IntStream.range(0, decided.length)
                            .filter(i -> decided[i] == frame && gold.get(i).frame().equals(name))
                            .count();
            long either =
                    Arrays.stream(decided).filter(d -> d == frame).count()
                            + gold.stream().filter(c -> c.frame().equals(name)).count();
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return sum / labels.frames().size();
    }

    private Platt calibration(int side) {
        double[] scores = new double[gold.size()];
        boolean[] outcomes = new boolean[gold.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Logistic.logit(given.get(i).counts(side, labels));
            outcomes[i] = counts(gold.get(i), side);
        }
        return rounded(Platt.fit(scores, outcomes));
    }

    private boolean counts(Code code, int side) {
        return code.frame().equals(labels.frames().get(side))
                || (code.frame().equals(labels.frames().get(labels.mixed()))
                        && IntStream.range(0, labels.subframes().size())
                                .filter(k -> labels.sides().get(k) == side)
                                .anyMatch(
                                        k -> code.subframes().contains(labels.subframes().get(k))));
    }
}
