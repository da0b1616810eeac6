package org.travaux.fetch;

import java.util.List;
import java.util.Locale;

/**
 * A line of fetched.csv: symbol, file and address of a document, how it ended, bytes and hash of
 * what is there, when it came, and what is to be said.
 */
record LogRow(
        String symbol, String file, String url, Status status, Content content, String message) {

    /** How it ended. */
    enum Status {
        FETCHED,
        /** A file of that name was there, not fetched by us; it is left as it is. */
        KEPT,
        FAILED
    }

    /**
     * What is there: its bytes, its hash (empty if nothing is), when it was fetched (if it was).
     */
    record Content(long bytes, String sha256, String fetchedOn) {
        static final Content NONE = new Content(0, "", "");
    }

    List<String> cells() {
        return List.of(
                symbol,
                file,
                url,
                status.name().toLowerCase(Locale.ROOT),
                content.sha256().isEmpty() ? "" : Long.toString(content.bytes()),
                content.sha256(),
                content.fetchedOn(),
                message);
    }
}
