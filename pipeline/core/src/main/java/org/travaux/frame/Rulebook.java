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

    /** The indicators as they are written, in the order of the file. */
    public List<WrittenIndicator> written() {
        return indicators.stream().map(WrittenIndicator::of).toList();
    }

    /** The line of an example of {@code subframe}, by its place among them. */
    public int lineOfExample(String subframe, int index) {
        return lines.of(CodebookLines.example(subframe, index));
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Indicator> names() {
        return names;
    }

    /** How many scopes it has. */
    public int scopeCount() {
        return scopes.size();
    }

    /** The names that evoke nothing, as they are written. */
    public List<String> writtenNames() {
        return names.stream().map(Indicator::name).toList();
    }

    List<Scope> scopes() {
        return scopes;
    }

    public double threshold() {
        return threshold;
    }

    public double dominance() {
        return dominance;
    }

    boolean nestedAcross() {
        return nestedAcross;
    }

    CodebookLines lines() {
        return lines;
    }
}
