package org.travaux.frame;

/**
 * A file of models/ that can't be used: the message names the file, the line, what is wrong and how
 * to mend it.
 */
public final class CodebookException extends Exception {

    private static final long serialVersionUID = 1L;

    CodebookException(String file, int line, String what) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what);
    }
}
