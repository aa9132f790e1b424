package org.kring.experiments.cluster;

import java.time.Duration;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kring.experiments.run.Crew;
import org.kring.experiments.run.Engine;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/** The engine on a cluster. Only Spark's interface for Java is used, which is the same for every version of Scala. */
final class OnSpark implements Engine {

    private final JavaSparkContext spark;
    private final Optional<Duration> limit;

    private OnSpark(JavaSparkContext spark, Optional<Duration> limit) {
        this.spark = spark;
        this.limit = limit;
    }

    static Engine start(Optional<Duration> limit) {
        try {
            return new OnSpark(new JavaSparkContext(new SparkConf()), limit);
        } catch (Exception e) {
            // Spark's exceptions are checked ones that its methods do not declare.
            throw new InputException(
                    "--engine spark: Spark could not be started: " + e.getMessage(),
                    "the options of spark-submit, such as --master, are others on this cluster.");
        }
    }

    /** The model is not used: each executor makes its own from the plan. */
    @Override
    public Crew crew(StudyPlan plan, StudyPoints points, ModelRunner model) {
        return new SparkCrew(spark, plan, limit);
    }

    @Override
    public void close() {
        spark.close();
    }
}
