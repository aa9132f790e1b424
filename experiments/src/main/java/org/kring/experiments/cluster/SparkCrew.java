package org.kring.experiments.cluster;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.run.Crew;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;

/**
 * The executors of a cluster. Each run is a Spark job of one task: Spark does it again elsewhere if its executor is lost, its
 * result comes back when it ends and not when the study does, and a run that Spark gives up takes no other with it.
 */
final class SparkCrew implements Crew {

    private static final String STAGE = "engine";
    private static final int PATIENCE_MILLIS = 100;
    private static final int LOOK_MILLIS = 5;
    private static final int GONE_MILLIS = 2000;

    private final JavaSparkContext spark;
    private final long seed;
    private final Broadcast<String> plan;
    private final RunTask task;
    private final Map<RunId, JavaFutureAction<List<String>>> open = new LinkedHashMap<>();
    private boolean interrupted;

    SparkCrew(JavaSparkContext spark, StudyPlan plan, Optional<Duration> limit) {
        this.spark = spark;
        seed = plan.studySeed();
        this.plan = spark.broadcast(plan.json());
        task = new RunTask(this.plan, limit.map(Duration::toSeconds).orElse(0L));
    }

    @Override
    public int places() {
        return isGone() ? 1 : Math.max(1, spark.defaultParallelism());
    }

    @Override
    public void start(RunId id) {
        try {
            // For the page on which Spark lists its jobs.
            spark.setJobDescription(id.toString());
            open.put(id, spark.parallelize(List.of(id.toString()), 1).map(task).collectAsync());
        } catch (IllegalStateException e) {
            stopUnlessHere(e);
        }
    }

    @Override
    public Optional<RunRow> await() {
        for (int waited = 0; waited < PATIENCE_MILLIS && !isInterrupted(); waited += LOOK_MILLIS) {
            Optional<RunRow> ended = firstEnded();
            if (ended.isPresent()) {
                return ended;
            }
            pause(LOOK_MILLIS);
        }
        return Optional.empty();
    }

    private Optional<RunRow> firstEnded() {
        for (Iterator<Map.Entry<RunId, JavaFutureAction<List<String>>>> all =
                        open.entrySet().iterator();
                all.hasNext(); ) {
            Map.Entry<RunId, JavaFutureAction<List<String>>> job = all.next();
            if (job.getValue().isDone()) {
                all.remove();
                return row(job.getKey(), job.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<RunRow> row(RunId id, JavaFutureAction<List<String>> ended) {
        try {
            return Optional.of(JournalLine.read(ended.get().get(0)));
        } catch (ExecutionException e) {
            return failed(id, Optional.ofNullable(e.getCause()).orElse(e));
        } catch (CancellationException e) {
            return failed(id, e);
        } catch (InterruptedException e) {
            interrupted = true;
            return Optional.empty();
        }
    }

    /** A run that Spark tried again and again in vain; not one that broke because the cluster is gone. */
    private Optional<RunRow> failed(RunId id, Throwable cause) {
        // When a cluster goes, Spark gives up the jobs first and only then says that it has stopped.
        for (int waited = 0; waited < GONE_MILLIS && !isInterrupted(); waited += PATIENCE_MILLIS) {
            pause(PATIENCE_MILLIS);
        }
        if (isInterrupted()) {
            return Optional.empty();
        }
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        return Optional.of(new RunRow.Failed(id, seed, STAGE, String.valueOf(cause.getMessage()), trace.toString()));
    }

    private void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }

    @Override
    public boolean isInterrupted() {
        return interrupted || isGone();
    }

    private boolean isGone() {
        return spark.sc().isStopped();
    }

    @Override
    public void giveUp() {
        interrupted = true;
        try {
            spark.sc().cancelAllJobs();
        } catch (IllegalStateException e) {
            stopUnlessHere(e);
        }
    }

    /** Spark stops at any moment, such as when the program is ending: then the study stops too, and can be resumed. */
    private void stopUnlessHere(IllegalStateException e) {
        if (!isGone()) {
            throw e;
        }
        interrupted = true;
    }

    @Override
    public List<RunRow> finished() {
        List<RunRow> rows = new ArrayList<>();
        open.forEach((id, job) -> {
            if (job.isDone()) {
                row(id, job).filter(RunRow.Finished.class::isInstance).ifPresent(rows::add);
            }
        });
        open.clear();
        return rows;
    }

    @Override
    public void close() {
        if (!isGone()) {
            plan.unpersist();
        }
    }
}
