package org.travaux.frame;

import java.util.Comparator;
import java.util.Locale;

/** Something in a codebook that its author should look at, on which line, and what to do. */
public record Finding(int line, Level level, String message, String mend)
        implements Comparable<Finding> {

    /** How bad it is. */
    public enum Level {
        /** The codebook can't be used so, or part of it can never have an effect. */
        ERROR,
        /** Likely not meant so. */
        WARNING,
        /** Good to know; may be meant so. */
        NOTE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Finding> ORDER =
            Comparator.comparingInt(Finding::line)
                    .thenComparing(Finding::level)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::mend);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it, so that editors can jump to the line. */
    public String in(String file) {
        return file
                + ":"
                + line
                + ": "
                + level.word()
                + ": "
                + message
                + (mend.isEmpty() ? "" : " (" + mend + ")");
    }
}
