package org.travaux.dilution;

import java.util.Locale;

/** What became of an option in a later draft. */
public enum OptionFate {
    /** Its words are there, still open. */
    KEPT_OPEN,
    /** Its words are there, and open no more. */
    ACCEPTED,
    /** Its words are gone, and none stand in their place. */
    DROPPED,
    /** Its words are gone, and others stand in their place. */
    REPLACED,
    /** It can't be told: the two drafts, or its paragraph, are not aligned. */
    UNKNOWN;

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean lost() {
        return this == DROPPED || this == REPLACED;
    }
}
