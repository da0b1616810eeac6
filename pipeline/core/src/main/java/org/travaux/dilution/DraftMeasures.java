package org.travaux.dilution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.FramedDocument;

/**
 * Measures one draft: how many of its sentences have each frame, what share that is, the balance.
 *
 * <p>{@code sentences_<frame>}: a number of coded sentences, 0 and up; mixed ones are counted as
 * mixed alone. {@code share}: that number over all coded sentences, those of no frame among them;
 * from 0 to 1, empty without a coded sentence. Its interval is Wilson's (E. B. Wilson, "Probable
 * Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical
 * Association 22 (1927), 209–212), which takes sentences as independent and is too narrow where
 * paragraphs are of one piece. {@code balance}: see {@link BalanceEstimator}.
 */
final class DraftMeasures {

    private static final double CONFIDENCE = 0.95;

    private final List<String> frames;
    private final BalanceEstimator balance;

    DraftMeasures(Codebook codebook, BalanceEstimator balance) {
        frames =
                Stream.concat(codebook.frameNames().stream(), Stream.of(Coding.MIXED, Coding.NONE))
                        .toList();
        this.balance = balance;
    }

    List<Measure> of(FramedDocument draft) {
        long coded = draft.sentences().stream().filter(s -> s.coding().coded()).count();
        List<Measure> measures = new ArrayList<>();
        for (String frame : frames) {
            measures.add(number(draft, frame));
        }
        for (String frame : frames) {
            measures.add(share(draft, frame, Math.toIntExact(coded)));
        }
        measures.add(balance.estimate(draft));
        return measures;
    }

    private static Measure number(FramedDocument draft, String frame) {
        return new Measure(
                "",
                draft.id(),
                "sentences_" + frame,
                frame,
                OptionalDouble.of((double) draft.count(frame)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "number of coded sentences");
    }

    private static Measure share(FramedDocument draft, String frame, int coded) {
        OptionalDouble share = OptionalDouble.empty();
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        if (coded > 0) {
            int sentences = Math.toIntExact(draft.count(frame));
            ConfidenceInterval interval =
                    new WilsonScoreInterval().createInterval(coded, sentences, CONFIDENCE);
            share = OptionalDouble.of((double) sentences / coded);
            low = OptionalDouble.of(sentences == 0 ? 0 : interval.getLowerBound());
            high = OptionalDouble.of(sentences == coded ? 1 : interval.getUpperBound());
        }
        return new Measure(
                "",
                draft.id(),
                "share",
                frame,
                share,
                low,
                high,
                OptionalDouble.empty(),
                coded > 0
                        ? "sentences/coded sentences; 95% Wilson interval"
                        : "sentences/coded sentences; no coded sentence");
    }
}
