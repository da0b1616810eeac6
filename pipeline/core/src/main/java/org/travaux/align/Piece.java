package org.travaux.align;

/** A stretch of words that two texts share, or that only the earlier or only the later one has. */
public record Piece(Fate fate, String text) {

    /** What became of the words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED;

        /** The fate when the later text is taken for the earlier. */
        Fate reversed() {
            return this == REMOVED ? ADDED : this == ADDED ? REMOVED : KEPT;
        }
    }

    Piece reversed() {
        return new Piece(fate.reversed(), text);
    }
}
