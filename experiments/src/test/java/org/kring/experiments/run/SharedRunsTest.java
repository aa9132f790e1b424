package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.design.Scale;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.SharedSettings;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.experiments.study.Sweep;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * Runs that are given the same are done once and have a row each, and no one can tell it from the folder: its lines are those
 * of a study in which every run was done.
 */
final class SharedRunsTest {

    private static final String POSTS = "strategy.postsPerWeek";
    private static final String STIGMA = "population.stigmaConcern.mean";
    private static final int REPLICATES = 3;

    /** Six points, of which three at a time differ in the strategy only; absent and lively-mix twice. */
    private static final StudyPlan GRID = plan(new Sweep(
            factors(listed("1", "7", "21"), listed("0.2", "0.8")),
            DesignKind.FULL_FACTORIAL,
            0,
            1,
            List.of(),
            0,
            List.of()));

    private final Path temp;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    SharedRunsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void whatNoFactorTouchesIsRunOnceAndEveryPointHasItsRow(int threads) throws IOException {
        StudyEnd end = run("study", GRID, Shard.WHOLE, this::counted, threads);

        assertThat(asked).hasSize((2 + 6 + 6) * REPLICATES);
        assertThat(asked.stream().filter(each -> each.startsWith("absent"))).hasSize(2 * REPLICATES);
        assertThat(end.manifest().runs()).isEqualTo(3 * 6 * REPLICATES);
        assertThat(lines("study")).isEqualTo(eachDone(GRID));
        assertThat(StudyReader.read(temp.resolve("study")).changed()).isEmpty();
    }

    @Test
    void aDesignThatComesToTheSameValuesTwiceRunsThemOnce() throws IOException {
        StudyPlan repeating = plan(new Sweep(
                factors(listed("1", "7"), listed("0.2", "0.8")), DesignKind.SOBOL, 16, 1, List.of(), 0, List.of()));
        run("study", repeating, Shard.WHOLE, this::counted, 2);

        assertThat(asked).hasSize((2 + 4 + 4) * REPLICATES);
        assertThat(lines("study")).isEqualTo(eachDone(repeating));
    }

    @Test
    void aStudyThatIsStoppedAgainAndAgainRunsNothingTwiceThatFinished() throws IOException {
        for (int session = 0; session < 8; session++) {
            int[] left = {5};
            StudyRunner[] runner = new StudyRunner[1];
            runner[0] = new StudyRunner(
                    this::counted,
                    StopRule.never(),
                    tally -> {
                        if (left[0]-- == 0) {
                            runner[0].stop();
                        }
                    },
                    1);
            try (StudyFolder folder = StudyFolder.open(temp.resolve("study"), GRID)) {
                runner[0].run(folder);
            }
        }
        run("study", GRID, Shard.WHOLE, this::counted, 2);

        assertThat(lines("study")).isEqualTo(eachDone(GRID));
        // A run that is given up when it is stopped is done again, and each session checks one run.
        assertThat(asked).hasSizeLessThanOrEqualTo((2 + 6 + 6) * REPLICATES + 8 * 2);
    }

    @Test
    void partsMergeToTheLinesOfTheWhole() throws IOException {
        List<Path> parts = new ArrayList<>();
        for (int part = 1; part <= 4; part++) {
            run("part" + part, GRID, new Shard(part, 4), FAKE, 2);
            parts.add(temp.resolve("part" + part));
        }
        try (StudyFolder folder = StudyMerge.merge(temp.resolve("merged"), parts)) {
            FakeStudy.runner(FAKE, StopRule.never(), 1).run(folder);
        }

        assertThat(lines("merged")).isEqualTo(eachDone(GRID));
    }

    @Test
    void pointsAndReplicatesAddedLaterTakeWhatIsThere() throws IOException {
        StudyPlan small = plan(new Sweep(
                factors(new FactorLevels.Range(1, 21, 0, Scale.LINEAR, true), listed("0.2", "0.8")),
                DesignKind.HALTON,
                5,
                1,
                List.of(),
                0,
                List.of()));
        run("study", small, Shard.WHOLE, FAKE, 2);
        StudyExtension.extend(
                temp.resolve("study"), new StudyGrowth(Optional.of(REPLICATES + 1), Optional.of(12), List.of()));
        try (StudyFolder folder = StudyFolder.resume(temp.resolve("study"))) {
            FakeStudy.runner(this::counted, StopRule.never(), 2).run(folder);
        }
        StudyPlan all = small.withSweep(small.sweep().extendedTo(12))
                .withReplications(new ReplicationRule.Fixed(REPLICATES + 1));

        assertThat(lines("study")).isEqualTo(eachDone(all));
        // One replicate is new, and the first three have both levels of stigma already.
        assertThat(asked.stream().filter(each -> each.startsWith("absent"))).hasSize(2);
    }

    @Test
    void aFailureIsNotSharedAndDoingItAgainTakesTheResultThatIsThere() throws IOException {
        boolean[] failed = {false};
        ModelRunner once = (scenario, strategy, key) -> {
            if (strategy.name().equals("absent") && key.replicate() == 1 && !failed[0]) {
                failed[0] = true;
                throw new IllegalStateException("only this once");
            }
            return fake(scenario, strategy, key);
        };
        StudyEnd end = run("study", GRID, Shard.WHOLE, once, 1);
        assertThat(end.manifest().failures()).isEqualTo(1);
        try (StudyFolder folder = StudyFolder.resume(temp.resolve("study"))) {
            assertThat(folder.retryFailed()).isEqualTo(1);
            FakeStudy.runner(this::counted, StopRule.never(), 1).run(folder);
        }

        assertThat(asked).as("the check of one run, and no other").hasSize(1);
        assertThat(lines("study").stream().filter(line -> !line.contains("\"failed\"")))
                .isEqualTo(eachDone(GRID));
    }

    @Test
    void aRunWhoseLikeCannotBeReadAnyMoreIsDone() throws IOException {
        Path journal = temp.resolve("study").resolve("journal.jsonl");
        StudyEnd end = run(
                "study",
                GRID,
                Shard.WHOLE,
                (scenario, strategy, key) -> {
                    if (key.replicate() == 1) {
                        Files.deleteIfExists(journal);
                    }
                    return fake(scenario, strategy, key);
                },
                2);

        assertThat(end.manifest().runs()).isEqualTo(3 * 6 * REPLICATES);
        assertThat(lines("study")).isEqualTo(eachDone(GRID));
    }

    @Test
    void aPlanCountsWhatIsShared() {
        SharedSettings shared = SharedSettings.of(GRID, StudyPoints.of(GRID));

        assertThat(shared.perReplicate(GRID)).isEqualTo(4);
        // Points in order: posts 1 with stigma 0.2 and 0.8, posts 7 with both, posts 21 with both.
        assertThat(shared.first(new RunId(5, "absent", 2))).isEqualTo(new RunId(1, "absent", 2));
        assertThat(shared.first(new RunId(5, "lively-mix", 2))).isEqualTo(new RunId(5, "lively-mix", 2));
        StudyPlan comparison = FakeStudy.plan(new ReplicationRule.Fixed(2));
        assertThat(SharedSettings.of(comparison, StudyPoints.of(comparison)).perReplicate(comparison))
                .isZero();
    }

    private static final ModelRunner FAKE = SharedRunsTest::fake;

    private Outcome counted(Scenario scenario, PostingStrategy strategy, RunKey key) {
        asked.add(
                "%s %s %s".formatted(strategy.name(), key, scenario.population().stigmaConcern()));
        return fake(scenario, strategy, key);
    }

    /** Depends on everything that a run is given. */
    private static Outcome fake(Scenario scenario, PostingStrategy strategy, RunKey key) {
        Outcome luck = FakeStudy.outcome(strategy, key);
        List<Double> values = new ArrayList<>(luck.values());
        values.set(0, values.get(0) + scenario.population().stigmaConcern().mean() + strategy.postsPerWeek());
        return new Outcome(
                values,
                Collections.nCopies(Metrics.weekly().size(), List.of(values.get(0), values.get(3))),
                luck.lorenz());
    }

    private StudyEnd run(String name, StudyPlan plan, Shard shard, ModelRunner model, int threads) {
        try (StudyFolder folder = StudyFolder.open(temp.resolve(name), plan, shard)) {
            return FakeStudy.runner(model, StopRule.never(), threads).run(folder);
        }
    }

    private List<String> lines(String name) throws IOException {
        return FakeStudy.journal(temp.resolve(name)).stream().sorted().toList();
    }

    /** The lines of a journal if the model is asked for every run. */
    private static List<String> eachDone(StudyPlan plan) {
        StudyPoints points = StudyPoints.of(plan);
        List<String> lines = new ArrayList<>();
        for (int replicate = 0; replicate < plan.replications().most(); replicate++) {
            for (int point = 0; point < points.size(); point++) {
                for (String label : plan.labels()) {
                    RunId id = new RunId(point, label, replicate);
                    lines.add(JournalLine.write(Attempt.row(id, plan.studySeed(), points, FAKE)));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static StudyPlan plan(Sweep sweep) {
        return FakeStudy.plan(new ReplicationRule.Fixed(REPLICATES)).withSweep(sweep);
    }

    private static Map<String, FactorLevels> factors(FactorLevels posts, FactorLevels stigma) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        factors.put(POSTS, posts);
        factors.put(STIGMA, stigma);
        return factors;
    }

    private static FactorLevels listed(String... levels) {
        return new FactorLevels.Listed(
                List.of(levels).stream().map(YamlValue::new).toList());
    }
}
