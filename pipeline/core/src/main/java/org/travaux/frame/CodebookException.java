package org.travaux.frame;

/**
 * A file of models/ that can't be used: the message names the file, the line, what is wrong and how
 * to mend it.
 */
public final class CodebookException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;

    CodebookException(String file, int line, String what) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what);
        this.line = line;
        this.what = what;
    }

    /** The line, from 1; 0 if the mistake is in no line. */
    public int line() {
        return line;
    }

    /** What is wrong, without file and line. */
    public String what() {
        return what;
    }
}
