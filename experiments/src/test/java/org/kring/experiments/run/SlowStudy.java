package org.kring.experiments.run;

import java.nio.file.Path;

/** A program that runs the fake study slowly, to be killed. */
final class SlowStudy {

    private static final long MILLIS_PER_RUN = 40;

    private SlowStudy() {}

    /** Takes the folder; says so when it may be killed. */
    public static void main(String[] args) {
        try (StudyFolder folder = StudyFolder.open(Path.of(args[0]), FakeStudy.plan(FakeStudy.PRECISE))) {
            FakeStudy.runner(
                            (scenario, strategy, key) -> {
                                Thread.sleep(MILLIS_PER_RUN);
                                return FakeStudy.outcome(strategy, key);
                            },
                            StopRule.never(),
                            2)
                    .run(folder);
        }
    }
}
