package org.travaux.run;

/**
 * The run can't begin: one line that says what is wrong and how to mend it. Nothing has been
 * written.
 */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
