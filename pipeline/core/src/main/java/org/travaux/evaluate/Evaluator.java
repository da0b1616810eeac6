package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.Frame;
import org.travaux.frame.SubFrame;

/** Compares a coding with a gold set. */
public final class Evaluator {

    /**
     * How intervals are made: which column's sentences are drawn together (empty for none), the
     * seed, the number of draws.
     */
    public record Draws(String cluster, long seed, int number) {}

    private final Codebook codebook;
    private final Scheme scheme;
    private final Draws draws;

    public Evaluator(Codebook codebook, Draws draws) {
        this.codebook = codebook;
        this.scheme = Scheme.of(codebook);
        this.draws = draws;
    }

    /** Evaluates all of {@code sentences}, and those of each value of each of {@code columns}. */
    public Evaluation evaluate(
            List<ComparedSentence> sentences, List<String> columns, Confusion.Origin origin) {
        List<Evaluation.Group> groups = new ArrayList<>();
        groups.add(group("", "", sentences));
        for (String column : columns) {
            Set<String> values =
                    sentences.stream()
                            .map(s -> s.gold().group(column))
                            .collect(Collectors.toCollection(TreeSet::new));
            for (String value : values) {
                groups.add(
                        group(
                                column,
                                value,
                                sentences.stream()
                                        .filter(s -> s.gold().group(column).equals(value))
                                        .toList()));
            }
        }
        return new Evaluation(
                groups,
                Confusion.of(scheme, origin, sentences),
                calibrations(sentences),
                sentences.stream().filter(s -> !s.sameFrame() || !s.sameSubframes()).toList());
    }

    private Evaluation.Group group(String column, String value, List<ComparedSentence> sentences) {
        CodePairs all = new CodePairs(sentences, draws.cluster());
        CodePairs coded =
                new CodePairs(
                        sentences.stream().filter(s -> s.other().coded()).toList(),
                        draws.cluster());
        return new Evaluation.Group(
                column,
                value,
                sentences.size(),
                new Scorer(scheme, all, resamples(all)).scores(),
                new AgreementMeter(scheme, coded, resamples(coded)).agreements());
    }

    private Resamples resamples(CodePairs pairs) {
        return new Resamples(pairs, draws.seed(), draws.number());
    }

    /**
     * Of the scores of coded sentences, by label; labels that no sentence has a score for: none.
     */
    private List<Calibration> calibrations(List<ComparedSentence> sentences) {
        List<Calibration> calibrations = new ArrayList<>();
        List<String> labels = new ArrayList<>(codebook.frameNames());
        labels.addAll(scheme.subframes());
        for (String label : labels) {
            CalibrationMeter meter = new CalibrationMeter();
            for (ComparedSentence sentence : sentences) {
                Double score = sentence.scores().get(label);
                if (score != null) {
                    meter.add(score, countsFor(sentence.gold().code(), label));
                }
            }
            Calibration calibration = meter.measure(label);
            if (calibration.sentences() > 0) {
                calibrations.add(calibration);
            }
        }
        return calibrations;
    }

    /** Whether it has the sub-frame or the frame, or is mixed with a sub-frame of that frame. */
    private boolean countsFor(Code code, String label) {
        boolean mixedIn =
                code.frame().equals(Coding.MIXED)
                        && codebook.frames().stream()
                                .filter(frame -> frame.name().equals(label))
                                .map(Frame::subframes)
                                .flatMap(List::stream)
                                .map(SubFrame::name)
                                .anyMatch(code.subframes()::contains);
        return mixedIn || code.frame().equals(label) || code.subframes().contains(label);
    }
}
