package org.kring.experiments.run;

import org.kring.model.population.Ranges;

/**
 * How the threads of a machine share the runs of a study: several runs side by side, or several threads within a run. Runs side
 * by side waste nothing, so they come first, as far as there are runs left and memory for them; threads that are then idle help
 * within the runs. Results do not depend on it.
 *
 * @param atATime runs at a time, at least 1
 * @param within threads within each run, at least 1
 */
public record Parallelism(int atATime, int within) {

    /** One run at a time, on one thread. */
    public static final Parallelism NONE = new Parallelism(1, 1);

    /** Checks the numbers. */
    public Parallelism {
        if (atATime < 1 || within < 1) {
            throw new IllegalArgumentException(
                    "at least one run on one thread, but was %d on %d".formatted(atATime, within));
        }
    }

    /**
     * The best sharing of the threads.
     *
     * @param threads threads that may be used, at least 1
     * @param persons persons in a run
     * @param runsLeft runs that are left to do, at most
     * @param memory bytes of memory that runs may use together
     * @return at most as many runs at a time as threads, runs left and memory allow, and at least one
     */
    public static Parallelism of(int threads, int persons, long runsLeft, long memory) {
        long fit = memory / RunMemory.bytes(persons);
        int atATime = (int) Math.max(1, Math.min(threads, Math.min(runsLeft, fit)));
        int pieces = (persons + Ranges.PIECE - 1) / Ranges.PIECE;
        return new Parallelism(atATime, Math.max(1, Math.min(threads / atATime, pieces)));
    }
}
