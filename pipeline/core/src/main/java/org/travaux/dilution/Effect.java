package org.travaux.dilution;

import java.util.Locale;

/** Which way a change goes. */
public enum Effect {
    WEAKER,
    SAME,
    STRONGER,
    /** There is nothing to compare: no pair, or no such content on either side. */
    NA;

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
