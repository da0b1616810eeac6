package org.travaux.learn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.travaux.evaluate.Agreement;
import org.travaux.evaluate.Calibration;
import org.travaux.evaluate.Code;
import org.travaux.evaluate.CodedSentence;
import org.travaux.evaluate.ComparedSentence;
import org.travaux.evaluate.Confusion;
import org.travaux.evaluate.Estimate;
import org.travaux.evaluate.Evaluation;
import org.travaux.evaluate.Evaluator;
import org.travaux.evaluate.Score;
import org.travaux.frame.Codebook;

/** Writes what a user should know of a model before trusting it. */
public final class ModelCard {

    private static final String FRAME = "frame";
    private static final String SUBFRAME = "subframe";
    private static final Confusion.Origin NOWHERE = new Confusion.Origin("", "", "", "");

    private final Codebook codebook;
    private final Evaluator evaluator;
    private final List<Example> train;
    private final List<Example> aside;
    private final int twice;
    private final List<String> lines = new ArrayList<>();

    /** {@code twice}: how many sentences were left out because their text stood there already. */
    public ModelCard(
            Codebook codebook,
            Evaluator evaluator,
            List<Example> train,
            List<Example> aside,
            int twice) {
        this.codebook = codebook;
        this.evaluator = evaluator;
        this.train = List.copyOf(train);
        this.aside = List.copyOf(aside);
        this.twice = twice;
    }

    /** The main figures, a line each. */
    public static List<String> summary(Evaluation evaluation) {
        List<Score> scores = evaluation.groups().get(0).scores();
        return List.of(
                "Frames, macro-F1 on the part set aside: " + f1(scores, FRAME, "macro"),
                "Sub-frames, micro-F1: " + f1(scores, SUBFRAME, "micro"));
    }

    /**
     * The card, in Markdown; {@code evaluation} is that of the shipped tagger, by register and
     * hard.
     */
    public String write(Study.Result result, Evaluation evaluation) throws IOException {
        lines.clear();
        line("# Model card");
        line("");
        line(
                "Written by `travaux train`; don't edit. What the model does: pipeline/docs/tagger.md.");
        data(result);
        agreement();
        scores(evaluation);
        groups(evaluation);
        ablation(result);
        calibration(evaluation);
        line("");
        line("## Known weaknesses");
        line("");
        weaknesses();
        return String.join("\n", lines) + "\n";
    }

    private void line(String text) {
        lines.add(text);
    }

    private void row(Object... cells) {
        line("| " + String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList()) + " |");
    }

    private void head(String... cells) {
        line("");
        row((Object[]) cells);
        line("|" + " --- |".repeat(cells.length));
    }

    private void data(Study.Result result) {
        Head.Origin origin = result.head().origin();
        line("");
        line("## Data");
        line("");
        line(
                train.size()
                        + " sentences to train on and "
                        + aside.size()
                        + " set aside, no topic in both unless the tables say so. "
                        + twice
                        + " more repeat a text and were left out. The figures below are of models that"
                        + " have not seen the part set aside; the shipped one is then trained on all.");
        line("");
        line("- encoder: " + origin.encoder() + ", SHA-256 " + origin.encoderHash());
        line("- codebook: " + codebook.file() + ", SHA-256 " + origin.codebookHash());
        line("- sentences: SHA-256 " + origin.dataHash());
        line(
                String.format(
                        Locale.ROOT,
                        "- penalty: C = %s; exponent of the decision %s",
                        result.cost(),
                        result.head().choice().decision().exponent()));
        head("frame", "to train on", "set aside");
        for (String frame : result.head().labels().frames()) {
            row(frame, count(train, frame), count(aside, frame));
        }
    }

    private static long count(List<Example> examples, String frame) {
        return examples.stream().filter(e -> e.gold().code().frame().equals(frame)).count();
    }

    private void agreement() {
        List<ComparedSentence> coded = new ArrayList<>();
        for (Example example : train) {
            twice(example.gold(), coded);
        }
        for (Example example : aside) {
            twice(example.gold(), coded);
        }
        line("");
        line("## Agreement of the two codings");
        line("");
        if (coded.isEmpty()) {
            line("The sentences were coded once: there is no second coding to compare with.");
            return;
        }
        line(
                coded.size()
                        + " sentences were coded twice, independently, and the disagreements settled."
                        + " Krippendorff's alpha, with 95 % intervals (bootstrap by topic):");
        head("label", "alpha", "sentences");
        for (Agreement a :
                evaluator.evaluate(coded, List.of(), NOWHERE).groups().get(0).agreements()) {
            if (a.measure().equals("alpha")) {
                String name = a.label().name();
                row(name.isEmpty() ? "all frames" : name, figure(a.estimate()), a.units());
            }
        }
    }

    private static void twice(CodedSentence sentence, List<ComparedSentence> coded) {
        String first = sentence.group("first_frame");
        String second = sentence.group("second_frame");
        if (!first.isEmpty() && !second.isEmpty()) {
            CodedSentence one =
                    new CodedSentence(
                            sentence.id(),
                            sentence.text(),
                            sentence.context(),
                            code(first, sentence.group("first_subframes")),
                            sentence.groups());
            Code other = code(second, sentence.group("second_subframes"));
            coded.add(new ComparedSentence(one, other, List.of(), Map.of()));
        }
    }

    private static Code code(String frame, String subframes) {
        TreeSet<String> names = new TreeSet<>(List.of(subframes.split("\\|")));
        names.remove("");
        return new Code(frame, names);
    }

    private void scores(Evaluation evaluation) {
        line("");
        line("## Scores on the part set aside");
        line("");
        line("With 95 % intervals (bootstrap by topic).");
        head("", "precision", "recall", "F1", "sentences");
        for (Score s : evaluation.groups().get(0).scores()) {
            row(
                    s.label().level() + " " + s.label().name(),
                    figure(s.precision()),
                    figure(s.recall()),
                    figure(s.f1()),
                    s.support());
        }
    }

    private void groups(Evaluation evaluation) {
        line("");
        line("## By register, plain and hard");
        head("sentences", "number", "frames, macro-F1", "sub-frames, micro-F1");
        for (Evaluation.Group group : evaluation.groups()) {
            String name = group.name().equals("hard=") ? "plain" : group.name();
            row(
                    name,
                    group.sentences(),
                    f1(group.scores(), FRAME, "macro"),
                    f1(group.scores(), SUBFRAME, "micro"));
        }
    }

    private void ablation(Study.Result result) {
        line("");
        line("## What helps");
        line("");
        line("Hard: sentences that were written to be hard.");
        head("tagger", "frames, macro-F1", "hard", "sub-frames, micro-F1", "hard");
        for (Map.Entry<String, List<ComparedSentence>> tagger :
                new TreeMap<>(result.taggers()).entrySet()) {
            List<ComparedSentence> hard =
                    tagger.getValue().stream()
                            .filter(s -> !s.gold().group("hard").isEmpty())
                            .toList();
            List<Score> all = scores(tagger.getValue());
            List<Score> some = hard.isEmpty() ? List.of() : scores(hard);
            row(
                    tagger.getKey(),
                    f1(all, FRAME, "macro"),
                    f1(some, FRAME, "macro"),
                    f1(all, SUBFRAME, "micro"),
                    f1(some, SUBFRAME, "micro"));
        }
    }

    private List<Score> scores(List<ComparedSentence> sentences) {
        return evaluator.evaluate(sentences, List.of(), NOWHERE).groups().get(0).scores();
    }

    private void calibration(Evaluation evaluation) {
        line("");
        line("## Calibration");
        line("");
        line(
                "Error: the mean difference between the probability given and the share that has the"
                        + " label, over tenths of the scale. Below, the tenths of the frames.");
        head("label", "error", "Brier score", "Brier score of the share alone");
        for (Calibration c : evaluation.calibrations()) {
            row(c.label(), number(c.error()), number(c.brier()), number(c.base()));
        }
        head("frame", "probability", "sentences", "mean probability", "share that has it");
        for (Calibration c : evaluation.calibrations()) {
            if (codebook.frameNames().contains(c.label())) {
                for (Calibration.Bin bin : c.bins()) {
                    row(
                            c.label(),
                            String.format(Locale.ROOT, "%.1f to %.1f", bin.low(), bin.high()),
                            bin.sentences(),
                            number(bin.mean()),
                            figure(bin.share()));
                }
            }
        }
    }

    private void weaknesses() throws IOException {
        try (InputStream in = ModelCard.class.getResourceAsStream("weaknesses.md")) {
            if (in == null) {
                throw new IOException("weaknesses.md is missing from the program; build again");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::line);
        }
    }

    private static String f1(List<Score> scores, String level, String name) {
        return scores.stream()
                .filter(s -> s.label().level().equals(level) && s.label().name().equals(name))
                .findFirst()
                .map(s -> figure(s.f1()))
                .orElse("");
    }

    private static String figure(Estimate estimate) {
        String value = number(estimate.value());
        return estimate.low().isEmpty()
                ? value
                : value + " (" + number(estimate.low()) + " to " + number(estimate.high()) + ")";
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty() ? "" : number(number.getAsDouble());
    }

    private static String number(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.2f", number);
    }
}
