package org.travaux.learn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.text.Hashes;

/**
 * A trained head: a linear model for each label on the features of a sentence, with the calibration
 * of each side and the decision that follows.
 */
public final class Head {

    /** What a head was trained on: encoder, its weights' hash, codebook's hash, sentences' hash. */
    public record Origin(String encoder, String encoderHash, String codebookHash, String dataHash) {

        /** Twelve characters that name a head trained on this. */
        public String id() {
            String all = String.join("\n", encoder, encoderHash, codebookHash, dataHash);
            return Hashes.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        }
    }

    /** How scores are turned into codes: of each side its calibration, and the decision. */
    record Choice(List<Platt> sides, Decision decision) {

        Choice {
            sides = List.copyOf(sides);
        }
    }

    private final Origin origin;
    private final Labels labels;
    private final float[] centre;
    private final List<LinearModel> models;
    private final Choice choice;
    private final Features features;
    private final Set<Block> blocks;
    private final RulesPull pull;

    /** {@code models} are those of the frames, then those of the sub-frames. */
    Head(Origin origin, Labels labels, float[] centre, List<LinearModel> models, Choice choice) {
        this(origin, labels, centre, models, choice, EnumSet.allOf(Block.class));
    }

    Head(
            Origin origin,
            Labels labels,
            float[] centre,
            List<LinearModel> models,
            Choice choice,
            Set<Block> blocks) {
        this.origin = origin;
        this.labels = labels;
        this.centre = centre.clone();
        this.models = List.copyOf(models);
        this.choice = choice;
        this.features = new Features(labels, centre, blocks);
        this.blocks = Set.copyOf(blocks);
        this.pull = new RulesPull(labels);
    }

    public Origin origin() {
        return origin;
    }

    Labels labels() {
        return labels;
    }

    float[] centre() {
        return centre.clone();
    }

    List<LinearModel> models() {
        return models;
    }

    Choice choice() {
        return choice;
    }

    Features features() {
        return features;
    }

    LinearModel ofSubframe(int number) {
        return models.get(labels.frames().size() + number);
    }

    /** What it makes of a sentence; pulled towards the rules, if it is a head that hears them. */
    Probabilities probabilities(Reading reading) {
        Probabilities given = probabilities(features.of(reading));
        return blocks.contains(Block.RULES) ? pull.on(given, reading.rules()) : given;
    }

    private Probabilities probabilities(double[] given) {
        int count = labels.frames().size();
        double[] all = models.stream().mapToDouble(model -> model.probability(given)).toArray();
        return Probabilities.of(
                Arrays.copyOf(all, count), Arrays.copyOfRange(all, count, all.length));
    }

    /** Of each side, the calibrated probability that the sentence counts for it. */
    Map<String, Double> sides(Probabilities given) {
        Map<String, Double> sides = new LinkedHashMap<>();
        for (int side = 0; side < labels.sideCount(); side++) {
            double raw = Logistic.logit(given.counts(side, labels));
            sides.put(labels.frames().get(side), choice.sides().get(side).probability(raw));
        }
        return sides;
    }
}
