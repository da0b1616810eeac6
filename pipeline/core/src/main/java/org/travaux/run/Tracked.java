package org.travaux.run;

import java.util.Locale;

/**
 * How files with tracked changes are read: as if all were accepted, as if all were rejected, or as
 * two successive drafts.
 */
public enum Tracked {
    AFTER,
    BEFORE,
    BOTH;

    /** The word on the command line and in run.json. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
