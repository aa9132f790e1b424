package org.kring.model.population;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work over the numbers from 0 to n, cut into pieces that never depend on the number of threads.
 */
public final class Ranges {

    /** Numbers in a piece: a multiple of 64, so that two pieces never share a word of a bit set. */
    public static final int PIECE = 1 << 14;

    private Ranges() {}

    /** Work on one piece. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does the work.
         *
         * @param from first number
         * @param to number after the last
         */
        void run(int from, int to);
    }

    /**
     * Work on one piece that yields something.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    public interface Yield<T> {
        /**
         * Does the work.
         *
         * @param from first number
         * @param to number after the last
         * @return what the piece yields
         */
        T run(int from, int to);
    }

    /**
     * Runs work on every piece and waits for all of them, also where one fails. Then what the first of these has thrown is thrown.
     *
     * @param n number after the last, at least 0
     * @param hands do the pieces
     * @param work what to do; pieces must not write to the same place
     */
    public static void run(int n, Hands hands, Work work) {
        map(n, hands, (from, to) -> {
            work.run(from, to);
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work on every piece and collects what it yields.
     *
     * @param <T> what a piece yields
     * @param n number after the last, at least 0
     * @param hands do the pieces
     * @param work what to do
     * @return what the pieces yield, in the order of the pieces
     */
    public static <T> List<T> map(int n, Hands hands, Yield<T> work) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (int start = 0; start < n; start += PIECE) {
            int from = start;
            int to = Math.min(n, start + PIECE);
            tasks.add(new FutureTask<>(() -> work.run(from, to)));
        }
        hands.begin(tasks);
        tasks.forEach(Ranges::await);
        List<T> yields = new ArrayList<>(tasks.size());
        for (FutureTask<T> task : tasks) {
            yields.add(join(task));
        }
        return yields;
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for a piece of work", e);
    }

    /** Waits for a piece, however it ends: none may go on writing once a caller knows that another has failed. */
    private static void await(FutureTask<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            // Told once all have ended.
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T> T join(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            // A run that takes all memory is told apart from one that fails.
            if (e.getCause() instanceof OutOfMemoryError cause) {
                throw cause;
            }
            throw new IllegalStateException("a piece of work failed", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }
}
