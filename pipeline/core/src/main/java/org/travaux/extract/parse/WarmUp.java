package org.travaux.extract.parse;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A first file for a process that has just been started: it loads what later ones need. */
record WarmUp(FormatParser parser) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final byte[] PAGE =
            "<html><body><p>Warming up.</p></body></html>".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void run() {
        try {
            parser.parse(PAGE, "warm-up.html", 0);
        } catch (ParsingException e) {
            // The first real file meets the same, and says so where the user sees it.
            LOG.info("The parser's process did not start", e);
        }
    }
}
