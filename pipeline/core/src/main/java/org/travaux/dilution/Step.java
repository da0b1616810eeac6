package org.travaux.dilution;

import java.util.List;
import org.travaux.align.Alignment;

/**
 * One pair of successive drafts: the alignment, and what happened to each paragraph, in the
 * alignment's order.
 */
public record Step(Alignment alignment, List<Change> changes) {

    public Step {
        changes = List.copyOf(changes);
    }
}
