package org.travaux.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of document it is. */
public enum Kind {
    RESOLUTION,
    DRAFT,
    RECORD,
    STATEMENT,
    REPORT,
    LETTER,
    OTHER;

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that {@code word} names, whatever its case. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
