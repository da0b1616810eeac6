package org.travaux.frame;

import java.util.List;

/**
 * A codebook made ready for tagging: its frames, its indicators, the names that evoke nothing, its
 * scopes.
 *
 * <p>{@code threshold}: the score from which a sub-frame is recorded. {@code dominance}: how many
 * times the other frame's weight a frame must have to govern alone. {@code nestedAcross}: whether a
 * match inside a longer one is dropped whatever the longer one's sub-frame, or only inside one of
 * its own sub-frame or a name. {@code lines}: where what {@link CodebookLines} names stands in the
 * file.
 */
public final class Rulebook {

    private final Codebook codebook;
    private final List<Indicator> indicators;
    private final List<Indicator> names;
    private final List<Scope> scopes;
    private final double threshold;
    private final double dominance;
    private final boolean nestedAcross;
    private final CodebookLines lines;

    Rulebook(
            Codebook codebook,
            List<Indicator> indicators,
            List<Indicator> names,
            List<Scope> scopes,
            double threshold,
            double dominance,
            boolean nestedAcross,
            CodebookLines lines) {
        this.codebook = codebook;
        this.indicators = List.copyOf(indicators);
        this.names = List.copyOf(names);
        this.scopes = List.copyOf(scopes);
        this.threshold = threshold;
        this.dominance = dominance;
        this.nestedAcross = nestedAcross;
        this.lines = lines;
    }

    public Codebook codebook() {
        return codebook;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Indicator> names() {
        return names;
    }

    List<Scope> scopes() {
        return scopes;
    }

    double threshold() {
        return threshold;
    }

    double dominance() {
        return dominance;
    }

    boolean nestedAcross() {
        return nestedAcross;
    }

    CodebookLines lines() {
        return lines;
    }
}
