package org.travaux.align;

import java.util.Locale;

/** What became of a paragraph from one draft to the next. */
public enum Relation {
    /** The same words once its number or letter is off. */
    IDENTICAL,
    /**
     * Only punctuation, capitals, hyphens, spelling, or the number in a cross-reference changed.
     */
    COSMETIC,
    /** Any other pair of one and one. */
    REWORDED,
    /** Only in the earlier draft. */
    DELETED,
    /** Only in the later draft. */
    INSERTED;

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
