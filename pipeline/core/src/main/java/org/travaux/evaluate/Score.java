package org.travaux.evaluate;

/**
 * How well a label is found: how many sentences have it in the gold set ({@code support}), how many
 * the other coder gave it to ({@code predicted}), precision, recall and F1.
 */
public record Score(
        Label label,
        long support,
        long predicted,
        Estimate precision,
        Estimate recall,
        Estimate f1) {}
