package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.kring.experiments.trace.TraceRequest;
import picocli.CommandLine.Option;

/** Options for what is written down of a single run. */
final class TraceOptions {

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Write every event of the observed weeks; FILE ends in .csv or .parquet.")
    private Optional<Path> events = Optional.empty();

    @Option(
            names = "--panel",
            paramLabel = "FILE",
            description = "Write every person at the start and at the end of each observed week; FILE ends in .csv or"
                    + " .parquet.")
    private Optional<Path> panel = Optional.empty();

    @Option(
            names = "--panel-sample",
            paramLabel = "N",
            description = "Write at most N persons into the panel, every k-th of all.")
    private Optional<Integer> panelSample = Optional.empty();

    /**
     * What is to be written down.
     *
     * @throws org.kring.experiments.scenario.InputException if a file cannot be written there
     */
    TraceRequest request() {
        return new TraceRequest(events, panel, panelSample);
    }
}
