package org.kring.viz.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.run.Parallelism;
import org.kring.experiments.run.RunMemory;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.SharedSettings;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * What a sweep will take, from a timed pilot: the last strategy at the first, the middle and the last point, with fewer people
 * and weeks, scaled up by persons and weeks.
 *
 * @param points number of points
 * @param fewest runs at the smallest number of replicates
 * @param most runs at the largest
 * @param sharedAtLeast runs among the fewest that are given the same as another one, and so are not done
 * @param sharedAtMost the same among the most
 * @param secondsPerRun seconds that a run takes on one thread
 * @param bytesPerRun bytes that a run takes on disk, in the journal and the tables
 * @param sharing runs at a time and threads within each
 * @param memoryPerRun bytes of memory that the largest run takes
 * @param memory bytes of memory that are needed at most
 */
record SweepEstimate(
        int points,
        long fewest,
        long most,
        long sharedAtLeast,
        long sharedAtMost,
        double secondsPerRun,
        long bytesPerRun,
        Parallelism sharing,
        long memoryPerRun,
        long memory) {

    private static final int PILOT_PERSONS = 2_000;
    private static final int PILOT_WEEKS = 4;
    private static final double NANOS = 1e9;
    private static final long PROGRAM = 150L << 20;
    /** Beside its line in the journal a run has a row in each table, made of the same numbers. */
    private static final double TABLES_PER_JOURNAL = 0.4;
    /** A number takes more room in memory than its digits take on disk. */
    private static final int MEMORY_PER_JOURNAL = 3;

    /**
     * Runs the pilot.
     *
     * @param plan a plan whose points were checked
     * @param threads threads that the sweep will use
     * @return the estimate
     */
    static SweepEstimate of(StudyPlan plan, int threads) {
        StudyPoints points = StudyPoints.of(plan);
        int last = points.size() - 1;
        String arm = plan.labels().get(plan.arms().size() - 1);
        // The first run warms the machine up and is not counted.
        Pilot pilot = pilot(points.setting(new RunId(0, arm, 0)));
        double seconds = 0.0;
        List<Integer> timed = List.of(0, last / 2, last);
        for (int point : timed) {
            pilot = pilot(points.setting(new RunId(point, arm, 0)));
            seconds += pilot.seconds() / timed.size();
        }
        long perReplicate = (long) points.size() * plan.arms().size();
        long most = perReplicate * plan.replications().most();
        long perRun = Math.round(pilot.bytes() * (1.0 + TABLES_PER_JOURNAL));
        int persons = points.mostPersons();
        long room = Runtime.getRuntime().maxMemory();
        Parallelism sharing = Parallelism.of(threads, persons, most, room);
        long run = RunMemory.bytes(persons);
        long memory = PROGRAM + run * sharing.atATime() + most * pilot.bytes() * MEMORY_PER_JOURNAL;
        int least = plan.replications().checkpoints().get(0);
        long shared = SharedSettings.of(plan, points).perReplicate(plan);
        return new SweepEstimate(
                points.size(),
                perReplicate * least,
                most,
                shared * least,
                shared * plan.replications().most(),
                seconds,
                perRun,
                sharing,
                run,
                memory);
    }

    private static Pilot pilot(RunSetting setting) {
        Scenario whole = setting.scenario();
        Horizon horizon = whole.horizon();
        int persons = Math.min(PILOT_PERSONS, whole.population().persons());
        Horizon shorter =
                new Horizon(Math.min(PILOT_WEEKS, horizon.burnInWeeks()), Math.min(PILOT_WEEKS, horizon.weeks()));
        Scenario small = whole.withPersons(persons).withHorizon(shorter);
        long start = System.nanoTime();
        Outcome outcome = Simulation.run(small, setting.strategy(), setting.key(), 1);
        double seconds = (System.nanoTime() - start) / NANOS;
        double scale = (double) whole.population().persons()
                / persons
                * (horizon.burnInWeeks() + horizon.weeks())
                / (shorter.burnInWeeks() + shorter.weeks());
        String line = JournalLine.write(RunRow.Finished.of(new RunId("pilot", 0), 0, outcome));
        double longer = (double) horizon.weeks() / shorter.weeks();
        return new Pilot(seconds * scale, Math.round(line.getBytes(StandardCharsets.UTF_8).length * longer));
    }

    /** Seconds for the runs at the smallest number of replicates. */
    double secondsAtLeast(int threads) {
        return secondsPerRun * (fewest - sharedAtLeast) / threads;
    }

    /** Seconds for the runs at the largest number of replicates. */
    double secondsAtMost(int threads) {
        return secondsPerRun * (most - sharedAtMost) / threads;
    }

    private record Pilot(double seconds, long bytes) {}
}
