package org.kring.experiments.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;

/**
 * What is to be written down of a run.
 *
 * @param events where the event log goes, a name that ends in .csv or .parquet; empty for no log
 * @param panel where the weekly panel goes, likewise
 * @param panelSample how many persons the panel holds at most, evenly spread over their numbers; empty for all
 */
public record TraceRequest(Optional<Path> events, Optional<Path> panel, Optional<Integer> panelSample) {

    private static final String PARQUET = ".parquet";

    /**
     * Checks that the files can be written, and writes nothing.
     *
     * @throws InputException if a file exists, cannot be made there or has another ending
     */
    public TraceRequest {
        events.ifPresent(file -> check("--events", file));
        panel.ifPresent(file -> check("--panel", file));
        if (events.isPresent() && events.map(TraceRequest::whole).equals(panel.map(TraceRequest::whole))) {
            throw new InputException(
                    "--events and --panel both name %s; they are two tables".formatted(events.get()),
                    "the panel was to have a name of its own.");
        }
        if (panelSample.isPresent() && (panel.isEmpty() || panelSample.get() < 1)) {
            throw new InputException(
                    "--panel-sample must be 1 or more and needs --panel, but was %d with %s"
                            .formatted(panelSample.get(), panel.isEmpty() ? "no panel" : "a panel"),
                    "--panel FILE --panel-sample 1000 was meant.");
        }
    }

    /**
     * Whether nothing is to be written down.
     *
     * @return true without event log and panel
     */
    public boolean isEmpty() {
        return events.isEmpty() && panel.isEmpty();
    }

    /** Every how many-th of so many persons the panel holds; rounded up, so that there are never more than asked for. */
    int panelStep(int persons) {
        return panelSample.map(most -> 1 + (persons - 1) / most).orElse(1);
    }

    static boolean isParquet(Path file) {
        return name(file).endsWith(PARQUET);
    }

    private static void check(String option, Path file) {
        if (!isParquet(file) && !name(file).endsWith(".csv")) {
            throw new InputException(
                    "%s %s: the ending says what is written, and it must be .csv or .parquet".formatted(option, file),
                    "%s %s.csv was meant.".formatted(option, file));
        }
        if (isParquet(file) && !Parquet.isPossible()) {
            throw new InputException(
                    "%s %s: Parquet cannot be written on this kind of machine".formatted(option, file),
                    "CSV will do: give a name that ends in .csv.");
        }
        if (Files.exists(file)) {
            throw new InputException(
                    "%s %s exists already; nothing was run and nothing was overwritten".formatted(option, file),
                    "another file name is free.");
        }
        Path folder = whole(file).getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new InputException(
                    "%s %s cannot be written, because %s is no folder that you may write into"
                            .formatted(option, file, folder),
                    "a file in another folder can be written.");
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
