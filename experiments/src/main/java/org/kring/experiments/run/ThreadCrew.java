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

/** The threads of this program that run the model. */
final class ThreadCrew implements Crew {

    private static final long PATIENCE_MILLIS = 100;

    private final StudyPoints points;
    private final long seed;
    private final ModelRunner model;
    private final int places;
    private final ExecutorService threads;
    private final BlockingQueue<RunRow> done = new LinkedBlockingQueue<>();
    private boolean interrupted;

    ThreadCrew(StudyPoints points, long seed, ModelRunner model, int threads) {
        this.points = points;
        this.seed = seed;
        this.model = model;
        places = threads;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "kring-run");
            // A run that was given up must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public int places() {
        return places;
    }

    @Override
    public void start(RunId id) {
        Future<?> unused = threads.submit(() -> {
            RunRow row = Attempt.row(id, seed, points, model);
            return Patience.get(() -> done.add(row));
        });
    }

    @Override
    public Optional<RunRow> await() {
        try {
            return Optional.ofNullable(done.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            interrupted = true;
            return Optional.empty();
        }
    }

    @Override
    public boolean isInterrupted() {
        return interrupted;
    }

    @Override
    public void giveUp() {
        threads.shutdownNow();
    }

    @Override
    public List<RunRow> finished() {
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
