package org.travaux.dilution;

import java.util.List;
import java.util.Optional;
import org.travaux.align.Pair;

/**
 * What happened to a paragraph: the pair, how each side reads, the edits by name, and which way
 * rights content and force went.
 */
public record Change(
        Pair pair,
        Optional<Reading> from,
        Optional<Reading> to,
        List<String> edits,
        Effect rights,
        Effect force) {

    public Change {
        edits = List.copyOf(edits);
    }
}
