package org.travaux.frame;

import java.util.List;

/**
 * How a coding came about: what the rules alone say, the sides of a mixed sentence, and how
 * doubtful it is.
 *
 * <p>{@code doubt} runs from 0 to 1: 1 &minus; the probability of the frame decided, plus 0.5 where
 * the rules have another frame, 1 at most. It ranks sentences for review and is no probability.
 */
public record Comparison(
        String method,
        String ruleFrame,
        List<String> ruleSubframes,
        List<String> sides,
        double doubt) {

    /** The rules alone. */
    public static final String RULE = "rule";

    /** Rules and model alike. */
    public static final String BOTH = "both";

    /** The model, against the rules or where they are silent. */
    public static final String MODEL = "model";

    public Comparison {
        ruleSubframes = List.copyOf(ruleSubframes);
        sides = List.copyOf(sides);
    }
}
