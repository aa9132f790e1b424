package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.result.Completeness;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.engine.RunKey;

/** What docs/guarantees.md promises about splitting, growing and losing. */
final class GuaranteesTest {

    private static final StudyPlan PLAN = FakeStudy.plan(new ReplicationRule.Fixed(7));
    private static final List<String> TABLES = List.of("runs.csv", "series.csv", "curves.csv", "failures.csv");

    private final Path temp;

    GuaranteesTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void shardsMergedInAnyOrderHaveTheDigestAndTheTablesOfTheUnsplitStudy(int shards) {
        StudyEnd whole = run("whole", PLAN, Shard.WHOLE, FakeStudy.MODEL);
        List<Path> parts = parts(shards);
        Collections.reverse(parts);

        StudyEnd merged = merge(temp.resolve("merged"), parts);
        assertThat(merged.manifest().digest()).isEqualTo(whole.manifest().digest());
        assertThat(merged.manifest().stopped()).isEqualTo(StudyRunner.FIXED);
        for (String table : TABLES) {
            assertThat(temp.resolve("merged").resolve(table))
                    .hasSameBinaryContentAs(temp.resolve("whole").resolve(table));
        }
    }

    @Test
    void aPartKnowsThatItIsOneAndIsTakenForNothingElse() {
        StudyEnd part = run("part", PLAN, new Shard(2, 3), FakeStudy.MODEL);

        assertThat(part.manifest().stopped()).isEqualTo(StudyRunner.SHARD);
        assertThat(part.study().rows()).hasSize(2 * 3).allMatch(row -> row.id().replicate() % 3 == 1);
        assertThatThrownBy(() -> StudyFolder.open(temp.resolve("part"), PLAN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the study there is part 2/3, and whole was asked for");
        try (StudyFolder folder = StudyFolder.resume(temp.resolve("part"))) {
            assertThat(folder.shard()).isEqualTo(new Shard(2, 3));
        }
    }

    @Test
    void aPartThatIsMissingIsDoneWhenTheMergedStudyGoesOn() {
        StudyEnd whole = run("whole", PLAN, Shard.WHOLE, FakeStudy.MODEL);
        List<Path> parts = parts(3);

        assertThat(merge(temp.resolve("merged"), parts.subList(0, 2)).isInterrupted())
                .isTrue();
        StudyEnd later = merge(temp.resolve("merged"), parts);
        assertThat(later.manifest().digest()).isEqualTo(whole.manifest().digest());
        assertThat(merge(temp.resolve("two"), parts.subList(1, 3)).isInterrupted())
                .isTrue();
        StudyEnd resumed = resume("two");
        assertThat(resumed.manifest().digest()).isEqualTo(whole.manifest().digest());
    }

    @Test
    void foldersOfDifferentStudiesAreNotMerged() {
        run("one", PLAN, new Shard(1, 2), FakeStudy.MODEL);
        run("other", FakeStudy.plan(new ReplicationRule.Fixed(7), 43), new Shard(2, 2), FakeStudy.MODEL);

        assertThatThrownBy(() ->
                        StudyMerge.merge(temp.resolve("out"), List.of(temp.resolve("one"), temp.resolve("other"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("are not of the same study: their seed differs");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void runsWithTwoResultsAreNamedAndNothingIsWritten() {
        run("one", PLAN, Shard.WHOLE, FakeStudy.MODEL);
        run(
                "other",
                PLAN,
                new Shard(2, 4),
                (scenario, strategy, key) ->
                        FakeStudy.outcome(strategy, new RunKey(key.studySeed() + 1, key.replicate())));

        assertThatThrownBy(() ->
                        StudyMerge.merge(temp.resolve("out"), List.of(temp.resolve("one"), temp.resolve("other"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("6 runs have different results in two folders")
                .hasMessageContaining("lively-mix/r0001 (" + temp.resolve("one"));
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void strategiesAddedLaterLeaveOldLinesUntouchedAndGiveTheDigestOfAllAtOnce() throws IOException {
        run("steps", PLAN, Shard.WHOLE, FakeStudy.MODEL);
        List<String> before = FakeStudy.journal(temp.resolve("steps"));
        StudyExtension.extend(
                temp.resolve("steps"), new StudyGrowth(Optional.of(9), Optional.empty(), List.of("website-mirror")));
        StudyEnd steps = resume("steps");

        List<Arm> arms = Arm.added(PLAN.arms(), List.of(Catalogue.strategy("website-mirror")));
        StudyPlan all = PLAN.withArms(arms).withReplications(new ReplicationRule.Fixed(9));
        StudyEnd once = run("once", all, Shard.WHOLE, FakeStudy.MODEL);
        assertThat(steps.manifest().digest()).isEqualTo(once.manifest().digest());
        assertThat(steps.manifest().runs()).isEqualTo(4 * 9);
        assertThat(FakeStudy.journal(temp.resolve("steps"))).startsWith(before.toArray(String[]::new));
        assertThatThrownBy(() -> StudyExtension.extend(
                        temp.resolve("steps"),
                        new StudyGrowth(Optional.empty(), Optional.empty(), List.of("lively-mix"))))
                .hasMessageContaining("runs that strategy already");
    }

    @Test
    void otherOutcomesChangeNoRow() {
        StudyEnd one = run("one", PLAN, Shard.WHOLE, FakeStudy.MODEL);
        StudyPlan more = new StudyPlan(
                PLAN.study(),
                PLAN.command(),
                PLAN.programVersion(),
                PLAN.seedRule(),
                PLAN.studySeed(),
                PLAN.scenario(),
                PLAN.arms(),
                PLAN.replications(),
                List.of("isolationRisk", "staffHours"));

        assertThat(run("more", more, Shard.WHOLE, FakeStudy.MODEL).manifest().digest())
                .isEqualTo(one.manifest().digest());
    }

    @Test
    void onlyTheFailedRunsAreDoneAgain() throws IOException {
        try (StudyFolder folder = StudyFolder.open(temp.resolve("study"), PLAN)) {
            StudyRunner[] runner = new StudyRunner[1];
            runner[0] = FakeStudy.runner(
                    (scenario, strategy, key) -> {
                        if (key.replicate() == 4) {
                            runner[0].stop();
                        }
                        return FakeStudy.failingIn(1).run(scenario, strategy, key);
                    },
                    StopRule.never(),
                    1);
            assertThat(runner[0].run(folder).manifest().failures()).isEqualTo(1);
        }
        int before = FakeStudy.journal(temp.resolve("study")).size();
        try (StudyFolder folder = StudyFolder.resume(temp.resolve("study"))) {
            assertThat(folder.retryFailed()).isEqualTo(1);
            StudyEnd end =
                    FakeStudy.runner(FakeStudy.MODEL, StopRule.never(), 2).run(folder);
            assertThat(end.isInterrupted()).isTrue();
            assertThat(end.manifest().failures()).isZero();
        }
        assertThat(FakeStudy.journal(temp.resolve("study"))).hasSize(before + 1);
        assertThat(resume("study").manifest().digest())
                .isEqualTo(run("whole", PLAN, Shard.WHOLE, FakeStudy.MODEL)
                        .manifest()
                        .digest());
    }

    @Test
    void howManyRunsCountAndWhyIsSaid() {
        StudyEnd end = run("study", PLAN, Shard.WHOLE, FakeStudy.failingIn(1));

        assertThat(Completeness.of(end.study()).text())
                .startsWith(
                        "20 of 21 runs finished, so 6 of 7 replicates count: a replicate counts at a point only if");
        assertThat(Completeness.of(StudyReader.read(temp.resolve("study")))).isEqualTo(Completeness.of(end.study()));
    }

    @Test
    void aStudyWhoseJournalWasDeletedSaysSoAndIsNotBegunAnew() throws IOException {
        run("study", PLAN, Shard.WHOLE, FakeStudy.MODEL);
        Path path = temp.resolve("study");
        Files.delete(path.resolve("journal.jsonl"));

        for (Runnable use : List.<Runnable>of(
                () -> StudyFolder.open(path, PLAN), () -> StudyFolder.resume(path), () -> StudyReader.read(path))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("the journal, journal.jsonl, is gone")
                    .hasMessageContaining("Maybe a copy of the folder has it");
        }
        assertThat(path.resolve("runs.csv")).exists();
        assertThat(path.resolve("journal.jsonl")).doesNotExist();
    }

    @Test
    void aJournalDeletedWhileTheStudyRunsIsWrittenAnewWithAllRuns() throws IOException {
        Path journal = temp.resolve("study").resolve("journal.jsonl");
        StudyEnd end = run("study", PLAN, Shard.WHOLE, (scenario, strategy, key) -> {
            if (key.replicate() == 3) {
                Files.deleteIfExists(journal);
            }
            return FakeStudy.outcome(strategy, key);
        });

        assertThat(end.manifest().runs()).isEqualTo(21);
        assertThat(FakeStudy.journal(temp.resolve("study"))).hasSize(21);
        assertThat(StudyReader.read(temp.resolve("study")).changed()).isEmpty();
    }

    private List<Path> parts(int shards) {
        List<Path> parts = new ArrayList<>();
        for (int number = 1; number <= shards; number++) {
            run("part" + number, PLAN, new Shard(number, shards), FakeStudy.MODEL);
            parts.add(temp.resolve("part" + number));
        }
        return parts;
    }

    private static StudyEnd merge(Path out, List<Path> parts) {
        try (StudyFolder folder = StudyMerge.merge(out, parts)) {
            return FakeStudy.runner(FakeStudy.MODEL, StopRule.never(), 1).run(folder);
        }
    }

    private StudyEnd resume(String name) {
        try (StudyFolder folder = StudyFolder.resume(temp.resolve(name))) {
            return FakeStudy.runner(FakeStudy.MODEL, StopRule.never(), 2).run(folder);
        }
    }

    private StudyEnd run(String name, StudyPlan plan, Shard shard, ModelRunner model) {
        try (StudyFolder folder = StudyFolder.open(temp.resolve(name), plan, shard)) {
            return FakeStudy.runner(model, StopRule.never(), 2).run(folder);
        }
    }
}
