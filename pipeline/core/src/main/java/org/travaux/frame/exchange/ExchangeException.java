package org.travaux.frame.exchange;

/** A dictionary of another program that can't be read: what is wrong, on which line. */
public final class ExchangeException extends Exception {

    private static final long serialVersionUID = 1L;

    ExchangeException(String file, int line, String what) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what);
    }
}
