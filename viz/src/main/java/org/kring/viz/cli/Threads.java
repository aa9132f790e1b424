package org.kring.viz.cli;

import java.util.Optional;
import org.kring.experiments.scenario.InputException;

/** How many threads to use. */
final class Threads {

    private static final int MOST = 1024;

    private Threads() {}

    /**
     * The number asked for, else one per processor.
     *
     * @param asked what was typed
     * @return from 1 to {@value #MOST}
     * @throws InputException if it is out of range
     */
    static int count(Optional<Integer> asked) {
        int count = asked.orElse(Runtime.getRuntime().availableProcessors());
        if (count < 1 || count > MOST) {
            throw new InputException(
                    "--threads must be between 1 and %d, but was %d.".formatted(MOST, count),
                    "leaving it out is best: then there is one thread per processor.");
        }
        return count;
    }
}
