package org.travaux.extract;

/** A table that can't be read: the line, counted from 1, and what is wrong there. */
public final class CsvException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;

    public CsvException(long line, String message) {
        super(message);
        this.line = line;
    }

    /** The line in which it is. */
    public long line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
