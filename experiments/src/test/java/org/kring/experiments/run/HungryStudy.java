package org.kring.experiments.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.study.ReplicationRule;

/** A program whose study has one run that asks for more and more memory. */
final class HungryStudy {

    static final int RUNS = 60;

    private static final int MEGABYTE = 1 << 20;

    private HungryStudy() {}

    /** Takes the folder; ends when all runs have a row. */
    public static void main(String[] args) {
        try (StudyFolder folder =
                StudyFolder.open(Path.of(args[0]), FakeStudy.plan(new ReplicationRule.Fixed(RUNS / 3)))) {
            FakeStudy.runner(
                            (scenario, strategy, key) -> {
                                if (key.replicate() == 5 && strategy.channels().isEmpty()) {
                                    eat();
                                }
                                return FakeStudy.outcome(strategy, key);
                            },
                            StopRule.never(),
                            2)
                    .run(folder);
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.isEmpty() || !Thread.currentThread().isInterrupted()) {
            eaten.add(new byte[MEGABYTE]);
        }
    }
}
