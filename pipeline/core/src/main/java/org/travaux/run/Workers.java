package org.travaux.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Applies a function to many things with several threads; the results are in the order of the
 * things.
 */
final class Workers {

    private final int threads;
    private final ProgressListener listener;

    Workers(int threads, ProgressListener listener) {
        this.threads = threads;
        this.listener = listener;
    }

    <T, R> List<R> map(List<T> things, Function<T, R> function) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicInteger done = new AtomicInteger();
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T thing : things) {
                futures.add(
                        executor.submit(
                                () -> {
                                    R result = function.apply(thing);
                                    tell(done, things.size());
                                    return result;
                                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private void tell(AtomicInteger done, int all) {
        synchronized (listener) {
            listener.progress(done.incrementAndGet(), all);
        }
    }
}
