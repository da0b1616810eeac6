package org.travaux.text;

import java.util.Locale;

/** What a paragraph is within its document. */
public enum Part {
    TITLE,
    PREAMBLE,
    OPERATIVE,
    SPEECH,
    BODY,
    HEADING,
    ANNEX,
    OTHER;

    /**
     * Whether sentences of this part are coded: titles, headings, mastheads and footnotes are not.
     */
    public boolean coded() {
        return this == PREAMBLE
                || this == OPERATIVE
                || this == SPEECH
                || this == BODY
                || this == ANNEX;
    }

    /**
     * Whether the clause, not the sentence, is the unit: the two parts of a resolution, each one
     * sentence over pages.
     */
    public boolean clauses() {
        return this == PREAMBLE || this == OPERATIVE;
    }

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
