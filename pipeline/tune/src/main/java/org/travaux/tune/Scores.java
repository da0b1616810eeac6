package org.travaux.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How well predictions fit the coding of sentences that were set aside: macro-F1 of frames and
 * micro-F1 of sub-frames, 0 to 1; 0 where there is nothing to find.
 */
record Scores(double frames, double subframes, double plainFrames, double hardFrames) {

    /** A sub-frame counts as said from this probability on; its logit is ln(0.4 / 0.6). */
    private static final double THRESHOLD = Math.log(0.4 / 0.6);

    static Scores of(Labels labels, List<CodedSentence> sentences, float[][] logits) {
        return new Scores(
                frames(labels, sentences, logits, s -> true),
                subframes(labels, sentences, logits),
                frames(labels, sentences, logits, s -> !s.isHard()),
                frames(labels, sentences, logits, CodedSentence::isHard));
    }

    private static double frames(
            Labels labels,
            List<CodedSentence> sentences,
            float[][] logits,
            Predicate<CodedSentence> counts) {
        List<String> frames = labels.frames();
        int from = labels.subframes().size();
        double sum = 0;
        List<Double> scores = new ArrayList<>();
        for (int frame = 0; frame < frames.size(); frame++) {
            Tally tally = new Tally();
            for (int i = 0; i < sentences.size(); i++) {
                if (counts.test(sentences.get(i))) {
                    boolean isThere = sentences.get(i).frame().equals(frames.get(frame));
                    tally.add(isThere, best(logits[i], from) == frame);
                }
            }
            if (tally.isAny()) {
                scores.add(tally.f1());
            }
        }
        for (double score : scores) {
            sum += score;
        }
        return scores.isEmpty() ? 0 : sum / scores.size();
    }

    private static double subframes(
            Labels labels, List<CodedSentence> sentences, float[][] logits) {
        Tally tally = new Tally();
        for (int i = 0; i < sentences.size(); i++) {
            for (int k = 0; k < labels.subframes().size(); k++) {
                boolean isThere = sentences.get(i).subframes().contains(labels.subframes().get(k));
                tally.add(isThere, logits[i][k] > THRESHOLD);
            }
        }
        return tally.f1();
    }

    private static int best(float[] logits, int from) {
        return IntStream.range(from, logits.length)
                        .reduce((a, b) -> logits[b] > logits[a] ? b : a)
                        .orElseThrow()
                - from;
    }

    String csv() {
        return String.format(
                Locale.ROOT, "%.4f,%.4f,%.4f,%.4f", frames, subframes, plainFrames, hardFrames);
    }

    private static final class Tally {

        private int found;
        private int missed;
        private int invented;

        void add(boolean isThere, boolean isSaid) {
            found += isThere && isSaid ? 1 : 0;
            missed += isThere && !isSaid ? 1 : 0;
            invented += !isThere && isSaid ? 1 : 0;
        }

        boolean isAny() {
            return found + missed + invented > 0;
        }

        double f1() {
            return found == 0 ? 0 : 2.0 * found / (2 * found + missed + invented);
        }
    }
}
