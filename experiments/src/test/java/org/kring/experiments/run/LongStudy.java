package org.kring.experiments.run;

import java.nio.file.Path;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;

/** A program that runs the fake study with many replicates, to be killed many times. */
final class LongStudy {

    static final int RUNS = 360;

    private static final long MILLIS_PER_RUN = 4;

    private LongStudy() {}

    static StudyPlan plan() {
        return FakeStudy.plan(new ReplicationRule.Fixed(RUNS / 3));
    }

    /** Takes the folder, and the milliseconds of a run if they are to be others. */
    public static void main(String[] args) {
        long millis = args.length > 1 ? Long.parseLong(args[1]) : MILLIS_PER_RUN;
        try (StudyFolder folder = StudyFolder.open(Path.of(args[0]), plan())) {
            FakeStudy.runner(
                            (scenario, strategy, key) -> {
                                Thread.sleep(millis);
                                return FakeStudy.outcome(strategy, key);
                            },
                            StopRule.never(),
                            2)
                    .run(folder);
        }
    }
}
