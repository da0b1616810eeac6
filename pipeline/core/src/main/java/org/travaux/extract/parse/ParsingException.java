package org.travaux.extract.parse;

/** A file that can't be parsed, with the kind of failure and a line for the user. */
public final class ParsingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kind;

    ParsingException(String kind, String message) {
        super(message);
        this.kind = kind;
    }

    ParsingException(String kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** One word: encrypted, too_large, unreadable, timeout, out_of_memory, crash, interrupted. */
    public String kind() {
        return kind;
    }
}
