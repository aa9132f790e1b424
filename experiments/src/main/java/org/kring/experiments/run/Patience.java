package org.kring.experiments.run;

import java.util.function.Supplier;

/**
 * Waits where memory is short because a run takes all of it: that run fails by itself soon, and what it held is free again.
 * Without this the run that asks for too much would take the study along, for whoever asks next is told that there is none.
 */
final class Patience {

    private static final int TIMES = 100;
    private static final long MILLIS = 100;

    private Patience() {}

    /** Does something that can be begun anew; after ten seconds without memory it gives up. */
    static <T> T get(Supplier<T> work) {
        for (int time = 1; time < TIMES; time++) {
            try {
                return work.get();
            } catch (OutOfMemoryError e) {
                pause();
            }
        }
        return work.get();
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            // Kept for whoever looks at it: a run that was given up, or the study.
            Thread.currentThread().interrupt();
        }
    }
}
