package org.travaux.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How binding a sentence is: its operative or preambular verbs in order, its modals, and its
 * hedges.
 */
public record Force(List<Expression> verbs, List<Expression> modals, List<Expression> hedges) {

    /** Without verb, modal or hedge. */
    public static final Force NONE = new Force(List.of(), List.of(), List.of());

    public Force {
        verbs = List.copyOf(verbs);
        modals = List.copyOf(modals);
        hedges = List.copyOf(hedges);
    }

    /**
     * What the sentence's force is read from: its first verb, else its strongest modal on {@code
     * scale}.
     */
    public Optional<Expression> lead(String scale) {
        if (!verbs.isEmpty()) {
            return Optional.of(verbs.get(0));
        }
        return modals.stream().max(Comparator.comparingDouble(m -> m.force(scale).orElse(0)));
    }
}
