package org.travaux.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * A document did not come: why, whether it is worth another try, and how long the server wants us
 * to wait before it.
 */
final class FetchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final transient Optional<Duration> wait;

    private FetchFailure(String message, boolean passing, Optional<Duration> wait) {
        super(message);
        this.passing = passing;
        this.wait = wait;
    }

    /** It may come at another try. */
    static FetchFailure passing(String message, Optional<Duration> wait) {
        return new FetchFailure(message, true, wait);
    }

    static FetchFailure passing(String message) {
        return passing(message, Optional.empty());
    }

    /** It will not come. */
    static FetchFailure lasting(String message) {
        return new FetchFailure(message, false, Optional.empty());
    }

    boolean isPassing() {
        return passing;
    }

    Optional<Duration> serverWait() {
        return wait;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
