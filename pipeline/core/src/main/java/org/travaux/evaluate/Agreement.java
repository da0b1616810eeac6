package org.travaux.evaluate;

import java.util.OptionalDouble;

/**
 * One coefficient of agreement ({@code percent}, {@code alpha}, {@code kappa}, {@code ac1}, {@code
 * alpha_masi}) on a label: over how many units, and how prevalent the label is with either coder.
 */
public record Agreement(
        Label label,
        String measure,
        long units,
        Estimate estimate,
        OptionalDouble goldPrevalence,
        OptionalDouble otherPrevalence) {}
