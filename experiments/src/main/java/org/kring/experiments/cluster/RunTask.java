package org.kring.experiments.cluster;

import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.study.RunId;

/**
 * One run, as it travels to an executor: its key comes in, its line for the journal goes out.
 *
 * @param plan text of the plan of the study
 * @param limitSeconds how long the run may take; 0 for no limit
 */
record RunTask(Broadcast<String> plan, long limitSeconds) implements Function<String, String> {

    @Override
    public String call(String key) {
        RunId id = RunId.parse(key).orElseThrow(() -> new IllegalArgumentException("no key of a run: " + key));
        return JournalLine.write(TravelledStudy.of(plan.value()).row(id, limitSeconds));
    }
}
