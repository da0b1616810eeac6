package org.travaux.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What is to be fetched and how: the manifest, the folder to fetch into, the address that gives a
 * document for its symbol, who we say that we are, and how patient we are.
 */
public record FetchOptions(Path manifest, Path output, URI base, String agent, Patience patience) {

    /** The document system of the United Nations. */
    public static final URI UNITED_NATIONS =
            URI.create("https://documents.un.org/api/symbol/access");

    /**
     * How long we wait: between two requests, for a connection, for the next byte, for a whole
     * document; and how many times we try again.
     */
    public record Patience(
            Duration delay, Duration connect, Duration stall, Duration whole, int retries) {

        public static final Patience USUAL =
                new Patience(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(10),
                        4);
    }
}
