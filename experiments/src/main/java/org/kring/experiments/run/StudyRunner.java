package org.kring.experiments.run;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.RunTable;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.SharedSettings;
import org.kring.experiments.study.StudyPlan;

/**
 * Runs the runs of a study that are not in its journal yet: replicate by replicate, all points and arms of one before the next,
 * as many at a time as its {@link Engine} has places, those that are given the same only once. Whether to go on is decided at fixed checkpoints with exactly the replicates up to there, so the results
 * do not depend on the engine, the order in which runs end, or interruptions.
 */
public final class StudyRunner {

    /** In the manifest: the number of replicates was given beforehand and is reached. */
    public static final String FIXED = "fixed";

    /** In the manifest: the precision asked for is reached. */
    public static final String PRECISION = "precision";

    /** In the manifest: the maximum of replicates is reached before the precision. */
    public static final String MAXIMUM = "maximum";

    /** In the manifest: the best arm is found with the probability asked for. */
    public static final String SELECTED = "selected";

    /** In the manifest: the outcome of a selection has no value in any first run of a strategy, so no more were done. */
    public static final String UNDEFINED = "undefined";

    /** In the manifest: stopped from outside; the study can be resumed. */
    public static final String INTERRUPTED = "interrupted";

    /** In the manifest: all runs of a part of the study are done; the parts can be merged. */
    public static final String SHARD = "shard";

    /** Runs that wait, for each that is done: enough to keep all places busy, too few to hold a large plan. */
    private static final int WAITING_PER_PLACE = 3;

    private final ModelRunner model;
    private final StopRule rule;
    private final Progress progress;
    private final Engine engine;
    private final Clock clock;
    private final SameModel sameModel;
    private volatile boolean stopRequested;

    /**
     * A runner for one study.
     *
     * @param model runs the model once
     * @param rule decides whether there are enough replicates
     * @param progress is told how far the study is
     * @param threads runs at a time, at least 1
     */
    public StudyRunner(ModelRunner model, StopRule rule, Progress progress, int threads) {
        this(model, rule, progress, threads, Clock.systemUTC());
    }

    /**
     * A runner for one study whose runs are done elsewhere.
     *
     * @param model runs the model once
     * @param rule decides whether there are enough replicates
     * @param progress is told how far the study is
     * @param engine where the runs are done; stays open
     */
    public StudyRunner(ModelRunner model, StopRule rule, Progress progress, Engine engine) {
        this(model, rule, progress, engine, Clock.systemUTC());
    }

    StudyRunner(ModelRunner model, StopRule rule, Progress progress, int threads, Clock clock) {
        this(model, rule, progress, new OnThreads(threads), clock);
    }

    private StudyRunner(ModelRunner model, StopRule rule, Progress progress, Engine engine, Clock clock) {
        this.model = model;
        sameModel = new SameModel(model);
        this.rule = rule;
        this.progress = progress;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Asks to stop soon. Finished runs are written, those under way are given up, the folder stays resumable. May be called
     * from any thread, such as a shutdown hook, which then waits for the thread in {@link #run}. Interrupting that thread
     * has the same effect and uses the interrupt up.
     */
    public void stop() {
        stopRequested = true;
    }

    /**
     * Runs a study to its end, or until it is asked to stop.
     *
     * @param folder an open study folder
     * @return what it came to
     * @throws StorageException if the folder cannot be written any more
     * @throws org.kring.experiments.scenario.InputException if runs are missing, and one that is there comes out
     *     differently now
     */
    public StudyEnd run(StudyFolder folder) {
        Instant started = clock.instant();
        folder.beginSession();
        StudyPlan plan = folder.plan();
        RunTable table = folder.table();
        Stop stop;
        try (Crew crew = crew(folder)) {
            stop = untilStop(folder, crew);
        }
        Manifest.Ending ending = new Manifest.Ending(
                stop.stopped(),
                stop.because(),
                started.toString(),
                clock.instant().toString());
        Manifest manifest = Manifest.of(plan, table, stop.replicates(), ending);
        // An interrupt has done its work by now; left standing it would break the writing of the tables.
        Thread.interrupted();
        folder.endSession(manifest);
        int replicates = stop.replicates();
        StoredStudy stored = new StoredStudy(
                plan, table.results(replicates), table.rows(replicates), Optional.of(manifest), manifest.digest());
        return new StudyEnd(manifest, stored);
    }

    private Crew crew(StudyFolder folder) {
        StudyPlan plan = folder.plan();
        return new SharingCrew(
                engine.crew(plan, folder.points(), model),
                folder.table(),
                plan.replications().most(),
                SharedSettings.of(plan, folder.points()));
    }

    private Stop untilStop(StudyFolder folder, Crew crew) {
        StudyPlan plan = folder.plan();
        int most = plan.replications().most();
        int estimate = 0;
        for (int checkpoint : plan.replications().checkpoints()) {
            if (!runUpTo(checkpoint, Math.max(estimate, checkpoint), folder, crew)) {
                return new Stop(checkpoint, INTERRUPTED, "it was stopped from outside");
            }
            if (folder.isPart() && MissingRuns.areLeft(checkpoint, folder)) {
                return part(checkpoint, folder.shard());
            }
            if (plan.replications() instanceof ReplicationRule.Fixed) {
                return new Stop(checkpoint, FIXED, "the number of replicates was given beforehand");
            }
            Optional<String> never = Enough.never(folder, checkpoint);
            if (never.isPresent()) {
                return new Stop(checkpoint, UNDEFINED, never.get());
            }
            StopRule.Decision decision = Enough.ask(rule, folder, checkpoint);
            if (decision.stop()) {
                boolean selects = plan.replications() instanceof ReplicationRule.Selection;
                return new Stop(checkpoint, selects ? SELECTED : PRECISION, decision.because());
            }
            if (checkpoint == most) {
                return new Stop(checkpoint, MAXIMUM, decision.because());
            }
            estimate = Math.min(decision.estimate(), most);
        }
        throw new IllegalStateException("the last checkpoint is the maximum");
    }

    private static Stop part(int replicates, Shard shard) {
        return shard.isOn()
                ? new Stop(replicates, SHARD, "its part %s of the study is done".formatted(shard))
                : new Stop(replicates, INTERRUPTED, "runs are missing that were not to be done now");
    }

    /** Does all missing runs of the first replicates; false if asked to stop before. */
    private boolean runUpTo(int replicates, int estimate, StudyFolder folder, Crew crew) {
        Iterator<RunId> missing = MissingRuns.upTo(replicates, folder);
        if (missing.hasNext()) {
            sameModel.check(folder);
        }
        RunTable table = folder.table();
        Count count =
                new Count(table.count(replicates), table.failed(replicates).size());
        Planned planned = folder.isPart()
                ? Planned.only(count.done() + MissingRuns.count(replicates, folder))
                : Planned.of(folder, estimate);
        tell(planned, count);
        int open = 0;
        while (missing.hasNext() || open > 0) {
            if (stopRequested || crew.isInterrupted()) {
                crew.giveUp();
                crew.finished().forEach(row -> keep(row, folder));
                return false;
            }
            for (; open < crew.places() * WAITING_PER_PLACE && missing.hasNext(); open++) {
                crew.start(missing.next());
            }
            Optional<RunRow> ended = crew.await();
            if (ended.isPresent()) {
                keep(ended.get(), folder);
                count = count.and(ended.get());
                tell(planned, count);
                open--;
            }
        }
        return true;
    }

    private static void keep(RunRow row, StudyFolder folder) {
        folder.table().put(folder.journal().append(row));
    }

    private void tell(Planned planned, Count count) {
        progress.update(new Progress.Tally(count.done(), count.failed(), planned.probably(), planned.most()));
    }

    /** Runs that will probably be needed, and those at the maximum of replicates. */
    private record Planned(int probably, int most) {
        static Planned only(int runs) {
            return new Planned(runs, runs);
        }

        static Planned of(StudyFolder folder, int replicates) {
            int perReplicate = folder.points().size() * folder.plan().arms().size();
            return new Planned(
                    perReplicate * replicates,
                    perReplicate * folder.plan().replications().most());
        }
    }

    /** Counted as they come, because a study may have very many rows. */
    private record Count(int done, int failed) {
        Count and(RunRow row) {
            return new Count(done + 1, row instanceof RunRow.Failed ? failed + 1 : failed);
        }
    }

    private record Stop(int replicates, String stopped, String because) {}
}
