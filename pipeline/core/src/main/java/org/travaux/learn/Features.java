package org.travaux.learn;

import java.util.Set;
import java.util.function.Predicate;
import org.travaux.frame.Coding;
import org.travaux.frame.Tag;

/**
 * Makes one vector of numbers of a reading: the blocks of {@link Block} one after the other.
 *
 * <p>Vectors of the encoder have length 1 and lie close together: the mean is taken off and the
 * rest is scaled by {@value #SCALE}, so that one penalty fits all blocks.
 */
final class Features {

    static final double SCALE = 10;
    private static final int A_SUBFRAME = 3;

    private final Labels labels;
    private final float[] centre;
    private final Set<Block> blocks;

    /** {@code blocks}: those in use; others are zeros. */
    Features(Labels labels, float[] centre, Set<Block> blocks) {
        this.labels = labels;
        this.centre = centre.clone();
        this.blocks = Set.copyOf(blocks);
    }

    int dimension() {
        return centre.length;
    }

    int size() {
        return 2 * dimension() + rules();
    }

    /** The number of features from what the rules say. */
    private int rules() {
        return A_SUBFRAME * labels.subframes().size() + labels.frames().size() + labels.sideCount();
    }

    double[] of(Reading reading) {
        double[] features = new double[size()];
        int at = dimension();
        if (blocks.contains(Block.SENTENCE)) {
            for (int i = 0; i < at; i++) {
                features[i] = SCALE * (reading.sentence()[i] - centre[i]);
            }
        }
        if (blocks.contains(Block.CONTEXT)) {
            for (int i = 0; i < dimension(); i++) {
                features[at + i] = SCALE * reading.context()[i];
            }
        }
        if (blocks.contains(Block.RULES)) {
            fill(features, 2 * at, reading.rules());
        }
        return features;
    }

    private void fill(double[] features, int begin, Coding rules) {
        int at = begin;
        for (String subframe : labels.subframes()) {
            Predicate<Tag> own = tag -> tag.subframe().equals(subframe);
            double missed =
                    rules.tags().stream()
                            .filter(own)
                            .mapToDouble(t -> 1 - t.score())
                            .reduce(1, (a, b) -> a * b);
            features[at++] = rules.tags().stream().anyMatch(own) ? 1 : 0;
            features[at++] = 1 - missed;
            features[at++] = rules.tags().stream().filter(own).anyMatch(Tag::governs) ? 1 : 0;
        }
        for (String frame : labels.frames()) {
            features[at++] = rules.frame().equals(frame) ? 1 : 0;
        }
        for (String frame : labels.frames().subList(0, labels.sideCount())) {
            features[at++] = rules.scores().getOrDefault(frame, 0.0);
        }
    }
}
