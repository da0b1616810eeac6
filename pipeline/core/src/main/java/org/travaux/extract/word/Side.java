package org.travaux.extract.word;

import java.util.List;

/** A way to read a file with tracked changes: all of them rejected, or all accepted. */
enum Side {
    BEFORE,
    AFTER;

    /** Whether what stands under {@code changes} is there on this side. */
    boolean shows(List<Change> changes) {
        return changes.stream().allMatch(change -> change.kind().adds() == (this == AFTER));
    }

    Side other() {
        return this == BEFORE ? AFTER : BEFORE;
    }

    /** The value of {@code class} of the division that holds this side. */
    String division() {
        return this == BEFORE ? "tracked-before" : "tracked-after";
    }
}
