package org.travaux.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.travaux.run.ProgressListener;

/**
 * Shows how a run goes on standard error, in one line that is written over: done of all, rate, time
 * left. Silent where standard error is no terminal, so that logs stay clean.
 */
final class ConsoleProgress implements ProgressListener {

    private static final long REDRAW_NANOS = 100_000_000L;
    private static final double NANOS = 1e9;

    private final PrintWriter err;
    private final boolean shown;
    private long began = System.nanoTime();
    private long drawn;

    ConsoleProgress(PrintWriter err) {
        this(err, Boolean.getBoolean("travaux.terminal"));
    }

    ConsoleProgress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    @Override
    public void stage(String what) {
        if (shown) {
            clear();
            err.println(what);
            began = System.nanoTime();
            drawn = 0;
        }
    }

    @Override
    public void progress(int done, int all) {
        long now = System.nanoTime();
        if (shown && (done == all || now - drawn > REDRAW_NANOS)) {
            drawn = now;
            clear();
            if (done < all) {
                err.print(line(done, all, (now - began) / NANOS));
            }
            err.flush();
        }
    }

    static String line(int done, int all, double seconds) {
        double rate = done / Math.max(seconds, 0.001);
        long left = Math.round((all - done) / Math.max(rate, 0.001));
        return String.format(
                Locale.ROOT,
                "  %d of %d documents, %.1f a second, %d:%02d left",
                done,
                all,
                rate,
                left / 60,
                left % 60);
    }

    private void clear() {
        err.print("\r\033[K");
    }
}
