package org.travaux.extract;

/**
 * A way to read a file with tracked changes: as if all were rejected, or as if all were accepted.
 */
public enum TrackedSide {
    BEFORE,
    AFTER;

    /** The id of the document that a file gives on this side where it gives one on each. */
    String id(String fileId) {
        return fileId + (this == BEFORE ? BEFORE_ENDING : "_after");
    }

    static final String BEFORE_ENDING = "_before";

    /** The class of the division that holds the other side's text. */
    String hidden() {
        return this == BEFORE ? "tracked-after" : "tracked-before";
    }

    String word() {
        return this == BEFORE ? "rejected" : "accepted";
    }
}
