package org.travaux.cite;

import java.util.Locale;

/** By what the instrument of a citation is known. */
public enum ResolvedBy {
    /** The words cited name it in full. */
    TEXT,
    /** The year of a resolution is that of its number. */
    NUMBER,
    /** The text gives a year that the number contradicts, and the year is the slip. */
    CORRECTED,
    /** The text gives a year that the number contradicts, and either may be the slip. */
    DOUBTFUL,
    /** It lies between the two resolutions named. */
    RANGE,
    /** The document has said what it means by these words. */
    DEFINITION,
    /** The words point back to the only such instrument of the document. */
    ANAPHORA;

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
