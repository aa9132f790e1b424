package org.kring.experiments.result;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A thread for reading or writing beside the work of the caller. What it has begun it brings to its end, also when the caller is
 * interrupted or closes it.
 */
final class Aside implements Closeable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "kring-aside");
        one.setDaemon(true);
        return one;
    });

    /**
     * Begins a piece of work, after those begun before.
     *
     * @param work what to do
     * @return what it will yield
     * @param <T> what it yields
     */
    <T> Piece<T> begin(Callable<T> work) {
        Future<T> future = thread.submit(work);
        return () -> await(future);
    }

    /** Waits for what was begun. */
    @Override
    public void close() throws IOException {
        begin(() -> Boolean.TRUE).await();
        thread.shutdown();
    }

    private static <T> T await(Future<T> future) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * A piece of work that was begun.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface Piece<T> {
        /**
         * Waits for its end.
         *
         * @return what it yields
         * @throws IOException if reading or writing failed
         */
        T await() throws IOException;
    }
}
