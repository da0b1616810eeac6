package org.travaux.frame;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A verb, modal or hedge as it stands in a sentence: the entry of {@code models/force.yaml} it
 * belongs to, its evidence, and where it stands on each scale that ranks the entry.
 */
public record Expression(String entry, Evidence evidence, Map<String, Height> heights) {

    /**
     * A place on a ladder of a scale. A ladder of n steps divides 0 to 1 into n equal parts,
     * weakest first; an entry stands in the middle of its part, and an intensifier moves it within
     * the part. Values of one ladder compare, and only those; they are ordinal: they say which is
     * stronger, not by how much.
     */
    public record Height(String ladder, double value) {}

    public Expression {
        heights = Map.copyOf(heights);
    }

    /**
     * The force on {@code scale}, from 0 (weakest) to 1 (strongest); empty where the scale doesn't
     * rank it.
     */
    public OptionalDouble force(String scale) {
        Height height = heights.get(scale);
        return height == null ? OptionalDouble.empty() : OptionalDouble.of(height.value());
    }

    /**
     * Negative if this is weaker than {@code other} on {@code scale}, positive if stronger; empty
     * if they don't compare.
     */
    public OptionalInt compare(Expression other, String scale) {
        Height one = heights.get(scale);
        Height two = other.heights.get(scale);
        return one == null || two == null || !one.ladder().equals(two.ladder())
                ? OptionalInt.empty()
                : OptionalInt.of(Double.compare(one.value(), two.value()));
    }
}
