package org.kring.model.population;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * The threads that work on one run: the one that calls, and helpers.
 *
 * <p>Each begins at another place of the work and goes on to what follows, so that two threads seldom work on neighbours, whose memory
 * they would take from each other. Nothing depends on who does what.
 */
public final class Hands implements AutoCloseable {

    /** The calling thread and nobody else. */
    public static final Hands ALONE = new Hands(1);

    private final int threads;
    private final Optional<ExecutorService> helpers;

    private Hands(int threads) {
        this.threads = threads;
        helpers = threads == 1 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(threads - 1));
    }

    /**
     * So many threads.
     *
     * @param threads how many, the calling one among them, at least 1
     * @return the threads, whose helpers end when it is closed
     */
    public static Hands of(int threads) {
        return threads == 1 ? ALONE : new Hands(threads);
    }

    /**
     * Does every piece of work once. When it returns, no piece waits to be begun, but helpers may still be at work on some: who wants what
     * a piece yields waits for it.
     *
     * @param pieces the work
     */
    void begin(List<? extends FutureTask<?>> pieces) {
        helpers.ifPresent(pool -> {
            int workers = Math.min(threads, pieces.size());
            for (int w = 1; w < workers; w++) {
                int first = (int) ((long) w * pieces.size() / workers);
                pool.execute(() -> workFrom(first, pieces));
            }
        });
        workFrom(0, pieces);
    }

    /** A piece that somebody else has begun is passed over. */
    private static void workFrom(int first, List<? extends FutureTask<?>> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get((first + i) % pieces.size()).run();
        }
    }

    /** Ends the helpers. */
    @Override
    public void close() {
        helpers.ifPresent(ExecutorService::shutdownNow);
    }
}
