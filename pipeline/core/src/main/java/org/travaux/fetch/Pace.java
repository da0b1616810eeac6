package org.travaux.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps two requests apart by the delay that was promised. */
final class Pace {

    private final Duration delay;
    private final Clock clock;
    private final Sleeper sleeper;
    private Instant last = Instant.MIN;

    Pace(Duration delay, Clock clock, Sleeper sleeper) {
        this.delay = delay;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits until another request may be made. */
    void await() throws InterruptedException {
        if (last.equals(Instant.MIN)) {
            return;
        }
        Duration rest = delay.minus(Duration.between(last, clock.instant()));
        if (!rest.isNegative() && !rest.isZero()) {
            sleeper.sleep(rest);
        }
    }

    /** Notes that a request has been made. */
    void requested() {
        last = clock.instant();
    }
}
