package org.kring.viz.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many threads of this machine a command may use. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; results do not depend on it. Default: one per processor.")
    private Optional<Integer> asked = Optional.empty();

    /** Whether a number was typed. */
    boolean isGiven() {
        return asked.isPresent();
    }

    /**
     * The number asked for, else one per processor.
     *
     * @throws org.kring.experiments.scenario.InputException if it is out of range
     */
    int count() {
        return Threads.count(asked);
    }
}
