package org.travaux.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody did to a paragraph within its file, as the file itself records it: inserted,
 * deleted or moved words of it, or wrote it as a comment; the author is empty where the file names
 * none.
 */
public record Revision(String author, Optional<LocalDate> date, Kind kind) {

    /** What was done. */
    public enum Kind {
        INSERTED,
        DELETED,
        MOVED,
        COMMENTED;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
