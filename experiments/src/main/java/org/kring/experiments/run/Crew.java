package org.kring.experiments.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.observe.Outcome;

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
        Future<?> unused = threads.submit(() -> done.add(row(id)));
    }

    /** Waits a moment for runs that ended; the list is empty if none did or the thread was interrupted. */
    List<RunRow> await() {
        List<RunRow> rows = new ArrayList<>();
        try {
            RunRow first = done.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                rows.add(first);
                done.drainTo(rows);
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        return rows;
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

    private RunRow row(RunId id) {
        String stage = "setting";
        try {
            RunSetting given = points.setting(id);
            stage = "model";
            Outcome outcome = model.run(given.scenario(), given.strategy(), given.key());
            stage = "outcome";
            return RunRow.Finished.of(id, seed, Objects.requireNonNull(outcome, "the model gave nothing"));
        } catch (Throwable e) {
            // Errors too, such as a stack overflow: one bad run must neither end the study nor leave it waiting.
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            return new RunRow.Failed(id, seed, stage, String.valueOf(e.getMessage()), trace.toString());
        }
    }
}
