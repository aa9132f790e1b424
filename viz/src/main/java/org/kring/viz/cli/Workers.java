package org.kring.viz.cli;

import org.kring.experiments.cluster.Spark;
import org.kring.experiments.run.Engine;
import org.kring.experiments.run.OnThreads;
import org.kring.experiments.run.Parallelism;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/**
 * Who does the runs of a study.
 *
 * @param threads threads of this machine
 * @param isCluster whether the machines of a cluster do them instead
 */
record Workers(int threads, boolean isCluster) {

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
            return new OnThreads(threads);
        }
        if (!plan.inputs().files().isEmpty()) {
            throw new InputException(
                    "--engine spark: the scenario names files with real persons or ties, which do not travel to a cluster.",
                    "--engine threads was meant, which needs no cluster.");
        }
        return Spark.start(limit.limit());
    }

    /**
     * How the threads of this machine share the runs.
     *
     * @param points the points of the study
     * @param runsLeft runs that are left to do, at most
     * @return runs at a time and threads within each; on a cluster one thread for each run
     */
    Parallelism sharing(StudyPoints points, long runsLeft) {
        return isCluster
                ? Parallelism.NONE
                : Parallelism.of(
                        threads,
                        points.mostPersons(),
                        runsLeft,
                        Runtime.getRuntime().maxMemory());
    }
}
