package org.kring.experiments.cluster;

import java.time.Duration;
import java.util.Optional;
import org.kring.experiments.run.Engine;
import org.kring.experiments.scenario.InputException;

/** The way to Spark, which may not be there: the program brings none of its own. */
public final class Spark {

    private static final String CLASS = "org.apache.spark.api.java.JavaSparkContext";
    private static final String MASTER = "spark.master";

    private Spark() {}

    /**
     * Checks that spark-submit started this program.
     *
     * @throws InputException if it did not
     */
    public static void require() {
        // spark-submit hands its settings over as system properties; nothing else does.
        if (!isOnClassPath() || System.getProperty(MASTER) == null) {
            throw new InputException(
                    "--engine spark: spark-submit did not start this program, so there is no Spark to do the runs.",
                    "this was meant: spark-submit --master MASTER kring.jar sweep STUDY --engine spark; docs/cluster.md says more.");
        }
    }

    /**
     * Connects to the cluster that spark-submit names.
     *
     * @param limit how long a run may take by the clock on the wall; empty for no limit
     * @return the engine; closing it leaves the cluster
     * @throws InputException if spark-submit did not start this program, or Spark refuses
     */
    public static Engine start(Optional<Duration> limit) {
        require();
        return OnSpark.start(limit);
    }

    private static boolean isOnClassPath() {
        try {
            Class<?> unused = Class.forName(CLASS, false, Spark.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
