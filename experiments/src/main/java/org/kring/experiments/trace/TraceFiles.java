package org.kring.experiments.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a run, which take their places together or not at all. If the program is ended from outside before that, a
 * shutdown hook takes them away; while they are about to take their places, it waits.
 */
final class TraceFiles implements AutoCloseable {

    private final List<TraceFile> files = new ArrayList<>();
    private final Thread hook = new Thread(this::interrupt, "kring-trace-interruption");

    TraceFiles() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Begins a table.
     *
     * @throws TraceException if no file can be written there
     */
    synchronized TraceFile open(Path target, List<Column> columns) {
        TraceFile file = new TraceFile(target, columns);
        files.add(file);
        return file;
    }

    /**
     * Makes all tables whole, then lets all take their places.
     *
     * @throws TraceException if one cannot be made whole, then none is kept; or cannot take its place, such as one where a
     *     file has appeared, then all are kept beside their places
     */
    synchronized void finish() {
        files.forEach(TraceFile::complete);
        for (TraceFile file : files) {
            try {
                file.place();
            } catch (IOException e) {
                files.forEach(TraceFile::keepBeside);
                List<Path> kept = files.stream().map(TraceFile::where).toList();
                throw TraceException.unplaced(file.target(), kept, e);
            }
        }
    }

    /** Ends the run for its files: what did not take its place is taken away, unless it is to be kept. */
    synchronized void interrupt() {
        for (TraceFile file : files) {
            try {
                file.takeAway();
            } catch (IOException ignored) {
                // The program is ending; what cannot be deleted stays under a name that ends in .tmp.
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ignored) {
            // The program is ending already, and the hook is at work.
        }
        closeAll();
    }

    private synchronized void closeAll() throws IOException {
        Optional<IOException> problem = Optional.empty();
        for (TraceFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                problem = Optional.of(e);
            }
        }
        if (problem.isPresent()) {
            throw problem.get();
        }
    }
}
