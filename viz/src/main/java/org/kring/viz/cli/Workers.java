package org.kring.viz.cli;

import org.kring.experiments.cluster.Spark;
import org.kring.experiments.run.Engine;
import org.kring.experiments.run.OnThreads;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.StudyPlan;

/**
 * Who does the runs of a study.
 *
 * @param threads threads of this machine
 * @param isCluster whether the machines of a cluster do them instead
 */
record Workers(int threads, boolean isCluster) {

    /** From so many persons on, all threads work on one run at a time, because two would not fit into memory. */
    private static final int LARGE = 200_000;

    static Workers threads(int threads) {
        return new Workers(threads, false);
    }

    static Workers spark() {
        return new Workers(1, true);
    }

    /**
     * Calls them to work, before anything of a study is written.
     *
     * @param plan the study
     * @param limit how long a run may take
     * @return where its runs are done, to be closed
     * @throws InputException if they cannot do this study
     */
    Engine engine(StudyPlan plan, RunLimit limit) {
        if (!isCluster) {
            return new OnThreads(isLarge(plan) ? 1 : threads);
        }
        if (!plan.inputs().files().isEmpty()) {
            throw new InputException(
                    "--engine spark: the scenario names files with real persons or ties, which do not travel to a cluster.",
                    "--engine threads was meant, which needs no cluster.");
        }
        return Spark.start(limit.limit());
    }

    /** Threads within a run on this machine. */
    int within(StudyPlan plan) {
        return isLarge(plan) ? threads : 1;
    }

    private static boolean isLarge(StudyPlan plan) {
        return plan.scenario().population().persons() >= LARGE;
    }
}
