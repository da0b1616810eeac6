package org.travaux.frame;

import java.util.OptionalDouble;

/**
 * One sub-frame found in a sentence: by which indicator, on what evidence, by what method (see
 * {@link Comparison}), and with what score.
 *
 * <p>By the rules alone the score is the indicator's weight, from 0 (exclusive) to 1: how surely
 * the indicator alone evokes the sub-frame. With a model it is the sub-frame's calibrated
 * probability, and where the model alone found it, {@code strength} is by how much the probability
 * falls without the words. A tag that does not govern stands in a qualifying phrase ("in compliance
 * with international human rights law"): the sub-frame is recorded and has no say in the sentence's
 * frame.
 */
public record Tag(
        String subframe,
        double score,
        String indicator,
        Evidence evidence,
        String method,
        boolean governs,
        OptionalDouble strength) {

    /** A tag by the rules. */
    public Tag(
            String subframe,
            double score,
            String indicator,
            Evidence evidence,
            String method,
            boolean governs) {
        this(subframe, score, indicator, evidence, method, governs, OptionalDouble.empty());
    }
}
