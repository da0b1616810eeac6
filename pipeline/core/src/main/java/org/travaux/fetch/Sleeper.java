package org.travaux.fetch;

import java.time.Duration;

/** Lets time pass. */
interface Sleeper {

    void sleep(Duration time) throws InterruptedException;

    /** The real one. */
    static Sleeper real() {
        return time -> Thread.sleep(Math.max(0, time.toMillis()));
    }
}
