package org.travaux.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides frame and sub-frames from probabilities, so that the two fit each other.
 *
 * <p>A frame's score is its probability times what its sub-frames say, to the power of {@code
 * exponent} (0: frames alone): for frame X the probability s that any of X's sub-frames is evoked;
 * for mixed the product of the two greatest s; for none the product of all 1 &minus; s. The
 * greatest score decides. Sub-frames are recorded from their thresholds on; then none leaves none,
 * frame X has at least its most probable one, and mixed at least one on each of the two most
 * probable sides.
 */
@SuppressWarnings("ArrayRecordComponent") // a vector of numbers has no better form in Java 17
record Decision(double[] thresholds, double exponent) {

    /** What is decided: the number of the frame, its share of the scores, numbers of sub-frames. */
    record Verdict(int frame, double certainty, List<Integer> recorded) {

        Verdict {
            recorded = List.copyOf(recorded);
        }
    }

    Verdict of(Probabilities given, Labels labels) {
        double[] scores = scores(given, labels);
        int frame = greatest(scores);
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        double certainty = sum > 0 ? scores[frame] / sum : 0;
        return new Verdict(frame, certainty, recorded(frame, given, labels));
    }

    private double[] scores(Probabilities given, Labels labels) {
        double[] evoked = given.evoked(labels);
        double[] scores = given.frames().clone();
        double nothing = 1;
        for (int side = 0; side < evoked.length; side++) {
            scores[side] *= Math.pow(evoked[side], exponent);
            nothing *= 1 - evoked[side];
        }
        scores[labels.none()] *= Math.pow(nothing, exponent);
        double both = 1;
        for (int side : twoGreatest(evoked)) {
            both *= evoked[side];
        }
        scores[labels.mixed()] *= evoked.length < 2 ? 0 : Math.pow(both, exponent);
        return scores;
    }

    private List<Integer> recorded(int frame, Probabilities given, Labels labels) {
        if (frame == labels.none()) {
            return List.of();
        }
        double[] p = given.subframes();
        List<Integer> recorded =
                new ArrayList<>(
                        IntStream.range(0, p.length)
                                .filter(k -> p[k] >= thresholds[k])
                                .boxed()
                                .toList());
        List<Integer> sides =
                frame == labels.mixed() ? twoGreatest(given.evoked(labels)) : List.of(frame);
        for (int side : sides) {
            if (recorded.stream().noneMatch(k -> labels.sides().get(k) == side)) {
                IntStream.range(0, p.length)
                        .filter(k -> labels.sides().get(k) == side)
                        .boxed()
                        .reduce((a, b) -> p[b] > p[a] ? b : a)
                        .ifPresent(recorded::add);
            }
        }
        recorded.sort(null);
        return recorded;
    }

    private static List<Integer> twoGreatest(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[b], values[a]))
                .limit(2)
                .toList();
    }

    private static int greatest(double[] values) {
        int greatest = 0;
        for (int i = 1; i < values.length; i++) {
            greatest = values[i] > values[greatest] ? i : greatest;
        }
        return greatest;
    }
}
