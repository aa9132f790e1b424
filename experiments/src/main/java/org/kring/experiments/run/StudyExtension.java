package org.kring.experiments.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.PointCheck;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.organisation.PostingStrategy;

/** Lets a study grow: its plan asks for more, and every run that is there stays as it is. */
public final class StudyExtension {

    private StudyExtension() {}

    /**
     * Writes a longer plan into a study folder; the runs that it adds are missing until the study is resumed.
     *
     * @param folder a study folder that no other process writes
     * @param growth what is to be added
     * @throws InputException if the study cannot grow so; nothing was written then
     * @throws StorageException if the plan cannot be written
     */
    public static void extend(Path folder, StudyGrowth growth) {
        int there = StudyReader.read(folder).rows().stream()
                        .map(RunRow::id)
                        .mapToInt(id -> id.replicate())
                        .max()
                        .orElse(-1)
                + 1;
        StudyPlan plan = StudyPlan.read(folder);
        FolderChecks.check(folder, plan, Shard.read(folder));
        StudyPlan wider = withStrategies(plan, growth.strategies());
        StudyPlan longer = growth.points()
                .map(count -> wider.withSweep(wider.sweep().extendedTo(count)))
                .orElse(wider);
        StudyPlan longest = growth.replications()
                .map(count -> longer.withReplications(rule(plan, count, there)))
                .orElse(longer);
        if (longest.equals(plan)) {
            throw new InputException(
                    "%s: the study has as many replicates and points already, and no strategy was added"
                            .formatted(folder),
                    "--replications or --points with a larger number, or --strategy, was meant.");
        }
        PointCheck.check(folder.toString(), longest);
        try {
            write(folder, longest);
        } catch (IOException e) {
            throw new StorageException(folder, StudyPlan.FILE, e);
        }
    }

    /** New arms come last, so that the labels and the order of the others stay. */
    private static StudyPlan withStrategies(StudyPlan plan, List<String> names) {
        List<PostingStrategy> added = new ArrayList<>();
        for (String name : names) {
            PostingStrategy strategy = StrategyInScenario.read(name, plan.scenario());
            if (added.contains(strategy)
                    || plan.arms().stream().anyMatch(arm -> arm.strategy().equals(strategy))) {
                throw new InputException(
                        "--strategy %s: the study runs that strategy already".formatted(name),
                        "another one was meant; it has " + String.join(", ", plan.labels()) + ".");
            }
            added.add(strategy);
        }
        return names.isEmpty() ? plan : plan.withArms(Arm.added(plan.arms(), added));
    }

    private static void write(Path folder, StudyPlan plan) throws IOException {
        FolderLock lock = FolderLock.take(folder);
        try {
            Files.deleteIfExists(folder.resolve(Manifest.FILE));
            WholeFile.write(folder.resolve(StudyPlan.FILE), plan.json().getBytes(StandardCharsets.UTF_8));
        } finally {
            lock.close();
        }
    }

    private static ReplicationRule rule(StudyPlan plan, int count, int there) {
        if (plan.worlds().isOn()) {
            throw new InputException(
                    "a study over plausible worlds has as many replicates as its worlds need",
                    "a new study with kring compare --ensemble --per-world was meant.");
        }
        if (count < there || count > ReplicationRule.MOST) {
            throw new InputException(
                    "--replications must be from %d, the number that is there, to %d, but was %d"
                            .formatted(there, ReplicationRule.MOST, count),
                    "a larger number was meant.");
        }
        return new ReplicationRule.Fixed(count);
    }
}
