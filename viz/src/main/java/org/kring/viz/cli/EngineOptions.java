package org.kring.viz.cli;

import org.kring.experiments.cluster.Spark;
import org.kring.experiments.scenario.InputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the runs of a study are done. */
final class EngineOptions {

    private static final String THREADS = "threads";
    private static final String SPARK = "spark";

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description =
                    "Where the runs are done: threads of this machine, or spark, on the cluster whose spark-submit starts"
                            + " this program. Results do not depend on it. Default: threads.")
    private String engine = THREADS;

    /**
     * What was asked for.
     *
     * @throws InputException if it is none of the engines, or cannot be had here
     */
    Workers workers() {
        if (!engine.equals(THREADS) && !engine.equals(SPARK)) {
            throw new InputException(
                    "--engine %s is no engine; there are %s and %s.".formatted(engine, THREADS, SPARK),
                    "leaving it out is best: then this machine does the runs.");
        }
        if (engine.equals(THREADS)) {
            return Workers.threads(threads.count());
        }
        if (threads.isGiven()) {
            throw new InputException(
                    "--threads goes with --engine threads; on a cluster spark-submit says how many runs are done at a time.",
                    "--total-executor-cores, or --num-executors on YARN, was meant, before kring.jar.");
        }
        Spark.require();
        return Workers.spark();
    }
}
