package org.travaux.learn;

/** A trained head that can't be used: the message says which, why, and what to do. */
public final class HeadException extends Exception {

    private static final long serialVersionUID = 1L;

    HeadException(String message) {
        super(message);
    }
}
