package org.travaux.frame;

import java.util.Map;

/**
 * A verb, modal or hedge as it stands in a sentence: the entry of {@code models/force.yaml} it
 * belongs to, its evidence, and its force on each scale that ranks the entry, from 0 (weakest) to 1
 * (strongest).
 */
public record Expression(String entry, Evidence evidence, Map<String, Double> force) {

    public Expression {
        force = Map.copyOf(force);
    }
}
