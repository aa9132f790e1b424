package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Sweep;

/** A sweep keeps the promises of a comparison at every point: one digest, any order, resumed, extended, with failures. */
final class SweepStudyTest {

    private static final ModelRunner SLEEPY = (scenario, strategy, key) -> {
        Thread.sleep(ThreadLocalRandom.current().nextInt(4));
        return FakeSweep.MODEL.run(scenario, strategy, key);
    };

    private final Path temp;

    SweepStudyTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void theDigestAndTheTablesAreTheSameForAnyThreads(int threads) throws IOException {
        StudyEnd alone = FakeSweep.run(temp.resolve("alone"), FakeSweep.GRID, FakeSweep.THREE, FakeSweep.MODEL, 1);
        StudyEnd together = FakeSweep.run(temp.resolve("together"), FakeSweep.GRID, FakeSweep.THREE, SLEEPY, threads);

        assertThat(together.manifest().digest()).isEqualTo(alone.manifest().digest());
        assertThat(together.manifest().runs()).isEqualTo(6 * 3 * 3);
        for (String table : List.of("runs.csv", "series.csv", "curves.csv", "failures.csv")) {
            assertThat(temp.resolve("together").resolve(table))
                    .hasSameBinaryContentAs(temp.resolve("alone").resolve(table));
        }
    }

    @Test
    void everyPointAndArmOfAReplicateHasTheSameLuck() {
        List<String> keys = Collections.synchronizedList(new ArrayList<>());
        FakeSweep.run(
                temp.resolve("study"),
                FakeSweep.GRID,
                FakeSweep.THREE,
                (scenario, strategy, key) -> {
                    keys.add(key.toString());
                    return FakeSweep.MODEL.run(scenario, strategy, key);
                },
                2);

        assertThat(keys.stream().distinct()).hasSize(3);
    }

    @Test
    void theValuesOfThePointReachTheModelAndTheTables() throws IOException {
        FakeSweep.run(temp.resolve("study"), FakeSweep.GRID, FakeSweep.THREE, FakeSweep.MODEL, 2);
        StoredStudy stored = StudyReader.read(temp.resolve("study"));
        SweepRuns runs = SweepRuns.of(stored.plan(), stored.rows());

        assertThat(runs.points()).hasSize(6);
        for (SweepRuns.Point point : runs.points()) {
            double posts = Double.parseDouble(point.values().get(runs.paths().indexOf("strategy.postsPerWeek")));
            double stigma =
                    Double.parseDouble(point.values().get(runs.paths().indexOf("population.stigmaConcern.mean")));
            double value = point.results().values("lively-mix", "isolationRisk")[0];
            assertThat(value - posts - 100.0 * stigma).isBetween(0.0, 1.0);
            assertThat(point.results().values("absent", "isolationRisk")[0] - 100.0 * stigma)
                    .isBetween(0.0, 1.0);
        }
        assertThat(Files.readAllLines(temp.resolve("study").resolve("runs.csv")).get(0))
                .startsWith("run,point,")
                .contains("strategy.postsPerWeek,")
                .contains(",arm,replicate,seed,status,digest,");
        assertThat(stored.rows().get(0).id()).hasToString("p0000/absent/r0000");
    }

    @Test
    void aStoppedSweepEndsWithTheDigestOfOneThatWasNot() {
        StudyEnd whole = FakeSweep.run(temp.resolve("whole"), FakeSweep.GRID, FakeSweep.THREE, FakeSweep.MODEL, 2);
        for (int sessions = 0; sessions < 4; sessions++) {
            AtomicInteger left = new AtomicInteger(9);
            StudyRunner[] runner = new StudyRunner[1];
            runner[0] = new StudyRunner(
                    (scenario, strategy, key) -> {
                        if (left.decrementAndGet() == 0) {
                            runner[0].stop();
                        }
                        return FakeSweep.MODEL.run(scenario, strategy, key);
                    },
                    StopRule.never(),
                    Progress.silent(),
                    2);
            try (StudyFolder folder =
                    StudyFolder.open(temp.resolve("stopped"), FakeSweep.plan(FakeSweep.GRID, FakeSweep.THREE))) {
                runner[0].run(folder);
            }
        }
        StudyEnd end = FakeSweep.run(temp.resolve("stopped"), FakeSweep.GRID, FakeSweep.THREE, FakeSweep.MODEL, 1);

        assertThat(end.manifest().digest()).isEqualTo(whole.manifest().digest());
    }

    @Test
    void aFailingRunIsARowAndTheSweepGoesOn() throws IOException {
        ModelRunner failing = (scenario, strategy, key) -> {
            if (strategy.postsPerWeek() == 21.0
                    && key.replicate() == 1
                    && !strategy.channels().isEmpty()) {
                throw new IllegalStateException("the fake breaks");
            }
            return FakeSweep.MODEL.run(scenario, strategy, key);
        };
        StudyEnd end = FakeSweep.run(temp.resolve("study"), FakeSweep.GRID, FakeSweep.THREE, failing, 2);
        StoredStudy stored = StudyReader.read(temp.resolve("study"));

        assertThat(end.manifest().failures()).isEqualTo(4);
        assertThat(end.manifest().runs()).isEqualTo(50);
        assertThat(stored.failures().stream().map(RunRow::id))
                .allSatisfy(id -> assertThat(id.replicate()).isEqualTo(1));
        assertThat(Files.readString(temp.resolve("study").resolve("failures.csv")))
                .startsWith("run,point,strategy.postsPerWeek,population.stigmaConcern.mean,arm,replicate,seed,stage,")
                .contains("p0005/lively-mix/r0001,p0005,21,0.8,lively-mix,1,42,model,the fake breaks,")
                .containsPattern("--run p000\\d/lively-mix/r0001");
        SweepRuns runs = SweepRuns.of(stored.plan(), stored.rows());
        assertThat(runs.points().stream().filter(point -> point.replicates().equals(List.of(0, 2))))
                .hasSize(2);
    }

    @Test
    void aSweepStopsWhenEveryPointIsPreciseEnough() {
        ReplicationRule precise = new ReplicationRule.Precision(3, 9, 0.01, List.of("isolationRisk"));
        List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
        StopRule rule = results -> {
            asked.add(results.replicates());
            double value = results.values("lively-mix", "isolationRisk")[0];
            return new StopRule.Decision(value < 60.0 || results.replicates() >= 5, 5, "it is known");
        };
        StudyEnd end;
        try (StudyFolder folder = StudyFolder.open(temp.resolve("study"), FakeSweep.plan(FakeSweep.GRID, precise))) {
            end = new StudyRunner(FakeSweep.MODEL, rule, Progress.silent(), 2).run(folder);
        }

        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.PRECISION);
        assertThat(end.manifest().replicates()).isEqualTo(5);
        assertThat(asked).hasSize(12);
        assertThat(end.manifest().because()).startsWith("at point p0000, which needs most, ");
    }

    @Test
    void aPlanOfAMillionRunsStartsAtOnceAndHoldsNone() {
        Sweep large = new Sweep(
                FakeSweep.factors(
                        "population.stigmaConcern.mean",
                        FakeSweep.range(),
                        "network.onlineDegree",
                        FakeSweep.listed("20", "21")),
                DesignKind.SOBOL,
                1 << 16,
                1,
                List.of(),
                0,
                List.of());
        AtomicInteger runs = new AtomicInteger();
        StudyRunner[] runner = new StudyRunner[1];
        runner[0] = new StudyRunner(
                (scenario, strategy, key) -> {
                    if (runs.incrementAndGet() == 20) {
                        runner[0].stop();
                    }
                    return FakeSweep.MODEL.run(scenario, strategy, key);
                },
                StopRule.never(),
                Progress.silent(),
                2);
        try (StudyFolder folder =
                StudyFolder.open(temp.resolve("study"), FakeSweep.plan(large, new ReplicationRule.Fixed(6)))) {
            assertThat(runner[0].run(folder).isInterrupted()).isTrue();
        }

        assertThat(runs.get()).isBetween(20, 40);
    }
}
