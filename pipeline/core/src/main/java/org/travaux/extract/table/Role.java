package org.travaux.extract.table;

import java.util.Locale;

/** What a column of a table of texts can say of its row. */
public enum Role {
    TEXT,
    /** The name of the file that has the text, where the table has none. */
    TEXT_FILE,
    ID,
    TITLE,
    SYMBOL,
    DATE,
    YEAR,
    MONTH,
    DAY,
    KIND,
    SPEAKER,
    AFFILIATION,
    LANGUAGE,
    SERIES,
    DRAFT_NO,
    /** Rows with the same meeting are one verbatim record. */
    MEETING,
    /** The number of a speech within its meeting. */
    SPEECH;

    /** The role's name as a column of tables.csv. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
