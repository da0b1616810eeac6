package org.travaux.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Closes a stream from which nothing has come for too long, or that takes too long altogether, so
 * that whoever reads it goes on.
 */
final class Watchdog implements AutoCloseable {

    private static final long LOOKS = 20;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "fetch-watchdog");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final long began = System.nanoTime();
    private final long stall;
    private final long whole;
    private final ScheduledFuture<?> looking;
    private volatile long last = began;
    private volatile boolean bit;
    private volatile boolean tookTooLong;

    Watchdog(InputStream stream, Duration stall, Duration whole) {
        this.stall = stall.toNanos();
        this.whole = whole.toNanos();
        long every = Math.max(1, Math.min(this.stall, this.whole) / LOOKS);
        looking =
                timer.scheduleWithFixedDelay(
                        () -> look(stream), every, every, TimeUnit.NANOSECONDS);
    }

    private void look(InputStream stream) {
        long now = System.nanoTime();
        tookTooLong = now - began > whole;
        if (tookTooLong || now - last > stall) {
            bit = true;
            timer.shutdown();
            try {
                stream.close();
            } catch (IOException e) {
                // The reader is told by bit(); that closing fails as well adds nothing.
                timer.shutdownNow();
            }
        }
    }

    /** Something came. */
    void fed() {
        last = System.nanoTime();
    }

    /** Whether the stream was closed. */
    boolean bit() {
        return bit;
    }

    boolean tookTooLong() {
        return tookTooLong;
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.shutdownNow();
    }
}
