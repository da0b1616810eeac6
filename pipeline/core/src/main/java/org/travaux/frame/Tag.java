package org.travaux.frame;

/**
 * One sub-frame found in a sentence: by which indicator, on what evidence, by what method ({@code
 * rule}), and with what score.
 *
 * <p>The score is the indicator's weight, from 0 (exclusive) to 1: how surely the indicator alone
 * evokes the sub-frame. A tag that does not govern stands in a qualifying phrase ("in compliance
 * with international human rights law"): the sub-frame is recorded and has no say in the sentence's
 * frame.
 */
public record Tag(
        String subframe,
        double score,
        String indicator,
        Evidence evidence,
        String method,
        boolean governs) {}
