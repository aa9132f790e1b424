package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.analysis.SelectionText;
import org.kring.experiments.result.Completeness;
import org.kring.experiments.result.SelectionRuns;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.selection.IndifferenceZone;
import org.kring.experiments.selection.Screening;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.ReplicationRule.Selection;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.chance.Draws;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;

/** A study that selects: arms that are given up are run no more, and nothing depends on threads or interruptions. */
final class SelectionStudyTest {

    private static final Selection RULE = new Selection("isolationRisk", new IndifferenceZone(0.01, 0.95, 6, 2, 60));
    private static final List<String> NAMES =
            List.of("absent", "website-mirror", "lively-mix", "closed-group", "work-profile");
    private static final ModelRunner MODEL = (scenario, strategy, key) -> outcome(strategy, key);

    private final Path temp;

    SelectionStudyTest(@TempDir Path temp) {
        this.temp = temp;
    }

    /** Less is better; each arm is 0.03 worse than the next, and the last two are close. */
    private static Outcome outcome(PostingStrategy strategy, RunKey key) {
        int arm = NAMES.indexOf(strategy.name());
        long luck = Draws.bits(key.studySeed(), key.replicate());
        double value = 0.5 - 0.03 * Math.min(arm, 3) - 0.005 * (arm == 4 ? 1 : 0);
        value += 0.1 * Draws.normal(luck, 0) + 0.02 * Draws.normal(luck, arm + 1);
        return new Outcome(
                Collections.nCopies(Metrics.run().size(), value),
                Collections.nCopies(Metrics.weekly().size(), List.of(value)),
                List.of());
    }

    private static StudyPlan plan() {
        List<PostingStrategy> strategies =
                NAMES.stream().map(Catalogue::strategy).toList();
        return new StudyPlan(
                "fake",
                "kring select",
                "0.1.0",
                StudyPlan.SEED_RULE,
                7,
                Catalogue.scenario("regional-welfare"),
                Arm.listed(strategies),
                RULE,
                List.of("isolationRisk"));
    }

    private static StudyEnd run(Path path, ModelRunner model, int threads) {
        try (StudyFolder folder = StudyFolder.open(path, plan())) {
            return FakeStudy.runner(model, StopRule.never(), threads).run(folder);
        }
    }

    private static Screening screening(StudyEnd end) {
        return SelectionRuns.of(plan(), RULE, end.study().rows())
                .screening(RULE)
                .orElseThrow();
    }

    @Test
    void armsThatAreGivenUpAreRunNoMore() {
        StudyEnd end = run(temp.resolve("one"), MODEL, 1);
        Screening screening = screening(end);

        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.SELECTED);
        assertThat(screening.arms().get(0).n()).isEqualTo(6);
        assertThat(screening.arms().get(4).survives()).isTrue();
        assertThat(screening.arms().get(4).n()).isGreaterThan(10);
        assertThat(screening.runs()).isEqualTo(end.manifest().runs());
        assertThat(new SelectionText(SelectionRuns.of(plan(), RULE, end.study().rows()), RULE).text())
                .contains("lowest isolationRisk", "given up after 6 for work-profile");
    }

    @Test
    void threadsAndInterruptionsChangeNothing() {
        StudyEnd one = run(temp.resolve("one"), MODEL, 1);
        StudyEnd four = run(temp.resolve("four"), MODEL, 4);
        Path stopped = temp.resolve("stopped");
        for (int stop = 3; stop < 100; stop += 17) {
            stopAfter(stop, stopped, MODEL);
        }
        StudyEnd resumed = run(stopped, MODEL, 2);

        assertThat(four.manifest().digest()).isEqualTo(one.manifest().digest());
        assertThat(resumed.manifest().digest()).isEqualTo(one.manifest().digest());
        assertThat(StudyReader.read(stopped).isVerified()).isTrue();
    }

    @Test
    void interruptionsChangeNothingWhereAReplicateIsLeftOut() {
        ModelRunner broken = brokenIn(7);
        StudyEnd one = run(temp.resolve("one"), broken, 1);
        Path stopped = temp.resolve("stopped");
        stopAfter(31, stopped, broken);
        for (int again = 0; again < 25; again++) {
            stopAfter(2, stopped, broken);
        }
        StudyEnd resumed = run(stopped, broken, 3);

        assertThat(one.manifest().failures()).isEqualTo(1);
        assertThat(resumed.manifest().digest()).isEqualTo(one.manifest().digest());
    }

    private static ModelRunner brokenIn(int replicate) {
        return (scenario, strategy, key) -> {
            if (key.replicate() == replicate && strategy.name().equals("work-profile")) {
                throw new IllegalStateException("the fake breaks");
            }
            return outcome(strategy, key);
        };
    }

    private static void stopAfter(int runs, Path path, ModelRunner base) {
        AtomicInteger done = new AtomicInteger();
        List<StudyRunner> running = new ArrayList<>();
        ModelRunner model = (scenario, strategy, key) -> {
            if (done.incrementAndGet() == runs) {
                running.get(0).stop();
            }
            return base.run(scenario, strategy, key);
        };
        running.add(FakeStudy.runner(model, StopRule.never(), 2));
        try (StudyFolder folder = StudyFolder.open(path, plan())) {
            running.get(0).run(folder);
        }
    }

    @Test
    void aReplicateInWhichARunFailedCountsForNoArm() {
        StudyEnd end = run(temp.resolve("broken"), brokenIn(2), 2);
        SelectionRuns runs = SelectionRuns.of(plan(), RULE, end.study().rows());

        assertThat(runs.leftOut()).isEqualTo(1);
        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.SELECTED);
        assertThat(end.manifest().failures()).isEqualTo(1);
        assertThat(Completeness.of(end.study()).isWhole()).isFalse();
    }

    @Test
    void anOutcomeThatIsUndefinedInEveryRunOfAnArmEndsItAfterTheFirstStage() {
        ModelRunner undefined = (scenario, strategy, key) -> strategy.name().equals("closed-group")
                ? with(Double.NaN, outcome(strategy, key))
                : outcome(strategy, key);
        StudyEnd end = run(temp.resolve("undefined"), undefined, 2);
        StudyEnd again = run(temp.resolve("undefined"), undefined, 2);

        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.UNDEFINED);
        assertThat(end.manifest().because())
                .isEqualTo("isolationRisk is undefined in all 6 replicates of closed-group");
        assertThat(end.manifest().runs()).isEqualTo(6 * 5);
        assertThat(again.manifest().digest()).isEqualTo(end.manifest().digest());
    }

    @Test
    void anOutcomeThatIsDefinedOnceInEveryArmGoesOn() {
        ModelRunner rarely = (scenario, strategy, key) ->
                key.replicate() < 5 && strategy.name().equals("closed-group")
                        ? with(Double.NaN, outcome(strategy, key))
                        : outcome(strategy, key);
        StudyEnd end = run(temp.resolve("rarely"), rarely, 2);

        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.SELECTED);
        assertThat(SelectionRuns.of(plan(), RULE, end.study().rows()).leftOut()).isEqualTo(5);
    }

    @Test
    void theLastLookUsesEveryReplicateThatCounts() {
        // No difference at all and much luck, so that nothing is decided; the run that fails leaves 59 of 60.
        ModelRunner alike = (scenario, strategy, key) -> {
            if (key.replicate() == 7 && strategy.name().equals("work-profile")) {
                throw new IllegalStateException("the fake breaks");
            }
            long luck = Draws.bits(key.studySeed(), key.replicate());
            return with(0.5 + Draws.normal(luck, NAMES.indexOf(strategy.name()) + 1), outcome(strategy, key));
        };
        StudyEnd end = run(temp.resolve("alike"), alike, 2);
        Screening screening = screening(end);

        assertThat(end.manifest().stopped()).isEqualTo(StudyRunner.MAXIMUM);
        assertThat(screening.verdict()).isEqualTo(Screening.Verdict.MAXIMUM);
        assertThat(screening.look()).isEqualTo(59);
        assertThat(new SelectionText(SelectionRuns.of(plan(), RULE, end.study().rows()), RULE).text())
                .contains("Not decided after 59 replicates");
    }

    private static Outcome with(double value, Outcome outcome) {
        return new Outcome(Collections.nCopies(Metrics.run().size(), value), outcome.weekly(), outcome.lorenz());
    }

    @Test
    void itsReplicatesAreNotToBeExtendedAndADescribingOutcomeHasNoBest() {
        run(temp.resolve("one"), MODEL, 2);

        assertThatThrownBy(() -> StudyExtension.extend(
                        temp.resolve("one"), new StudyGrowth(Optional.of(80), Optional.empty(), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a selection decides by itself");
        assertThatThrownBy(() -> new Selection("followers", RULE.zone())).hasMessageContaining("describes");
        assertThat(IntStream.of(RULE.checkpoints().stream().mapToInt(n -> n).toArray()))
                .contains(6, 8, 60);
        assertThat((ReplicationRule) RULE).extracting(ReplicationRule::most).isEqualTo(60);
    }
}
