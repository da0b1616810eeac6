package org.travaux.fetch;

/** Nothing can be fetched: one line that says what is wrong and where. Nothing has been written. */
public final class ManifestException extends Exception {

    private static final long serialVersionUID = 1L;

    public ManifestException(String message) {
        super(message);
    }
}
