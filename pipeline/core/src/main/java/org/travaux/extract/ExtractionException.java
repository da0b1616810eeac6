package org.travaux.extract;

/** A file that cannot be made into a document, with the kind of failure and a line for the user. */
public final class ExtractionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kind;

    public ExtractionException(String kind, String message) {
        super(message);
        this.kind = kind;
    }

    public ExtractionException(String kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /**
     * One word: empty, encrypted, truncated, unreadable, unsupported, archive, table, not_a_file,
     * no_text, too_large, timeout, out_of_memory, crash or interrupted, as written to failures.csv.
     */
    public String kind() {
        return kind;
    }
}
