package org.kring.experiments.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPoints;

/** The threads that run the model. They compute and nothing else: all writing is done by the thread of the study. */
final class Crew implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 100;

    private final StudyPoints points;
    private final long seed;
    private final ModelRunner model;
    private final ExecutorService threads;
    private final BlockingQueue<RunRow> done = new LinkedBlockingQueue<>();
    private boolean interrupted;

    Crew(StudyPoints points, long seed, ModelRunner model, int threads) {
        this.points = points;
        this.seed = seed;
        this.model = model;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "kring-run");
            // A run that was given up must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Puts a run at the end of the queue. */
    void start(RunId id) {
        Future<?> unused = threads.submit(() -> {
            RunRow row = Attempt.row(id, seed, points, model);
            return Patience.get(() -> done.add(row));
        });
    }

    /** Waits a moment for a run that ended; empty if none did or the thread was interrupted. */
    Optional<RunRow> await() {
        try {
            return Optional.ofNullable(done.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            interrupted = true;
            return Optional.empty();
        }
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** Starts no further run and interrupts those under way. */
    void giveUp() {
        threads.shutdownNow();
    }

    /** The runs that still finished by then; a run that broke because it was given up is not a failure. */
    List<RunRow> finished() {
        List<RunRow> rows = new ArrayList<>();
        done.drainTo(rows);
        rows.removeIf(RunRow.Failed.class::isInstance);
        return rows;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
