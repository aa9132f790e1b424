package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kring.experiments.pattern.Level;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;

final class CalibrationsTest {

    private static final StopRules STOP = new StopRules(3, 100, 0.0, 0.0, 0.0);
    private static final Map<String, PriorChoice> SHOW_RATE = Map.of("feed.showRate", new PriorChoice.Log());
    private static final List<TargetChoice> REACH = List.of(new TargetChoice.Band("T33-lively"));

    @Test
    void everyBuiltInCalibrationCanBePlannedAndReadBack() {
        for (String name : Calibrations.names()) {
            CalibrationFile file = Calibrations.find(name);
            CalibrationPlan plan = CalibrationPlan.of(name, file, "kring calibrate " + name);

            assertThat(file.calibration()).isEqualTo(name);
            assertThat(plan.problem().priors()).as(name).isNotEmpty();
            assertThat(plan.problem().targets())
                    .as(name)
                    .hasSameSizeAs(plan.patterns().patterns());
            assertThat(plan.hash())
                    .isEqualTo(CalibrationPlan.of(name, file, "again").hash());
        }
    }

    @Test
    void rangeComesFromTheRegisterAndCanBeNarrowed() {
        assertThat(prior(new PriorChoice.Log())).isEqualTo(new Prior("feed.showRate", 0.01, 1.0, PriorScale.LOG));
        assertThat(prior(new PriorChoice.LinearWithin(0.2, 0.5)))
                .isEqualTo(new Prior("feed.showRate", 0.2, 0.5, PriorScale.LINEAR));
        assertThatThrownBy(() -> prior(new PriorChoice.LogWithin(0.2, 1.5)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0.01 to 1")
                .hasMessageContaining("kring evidence");
    }

    @Test
    void parameterThatIsMisspeltOrAWholeNumberIsRefused() {
        assertThatThrownBy(() -> plan(Map.of("feed.showrate", new PriorChoice.Linear()), REACH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Maybe feed.showRate was meant");
        assertThatThrownBy(() -> plan(Map.of("login.maxSessionsPerDay", new PriorChoice.Linear()), REACH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> plan(Map.of("login.badMood", new PriorChoice.Log()), REACH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("above 0");
    }

    @Test
    void bandIsHitInItsMiddleWithAQuarterOfItsWidthAsTolerance() {
        Target target = plan(SHOW_RATE, REACH).problem().targets().get(0);

        assertThat(target.id()).isEqualTo("T33-lively");
        assertThat(target.value()).isCloseTo(0.2, within(1e-12));
        assertThat(target.tolerance()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void aRangeWithNothingInItIsRefusedWithItsLine() {
        String text = Calibrations.text("login-and-feed").replace("{low: 0, high: 3}", "{low: 3, high: 0}");

        assertThatThrownBy(
                        () -> RecordText.parse(CalibrationFile.class, text, "mine.yaml", "kring show login-and-feed"))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(
                        "(?s)mine.yaml, line \\d+, .*low must be below high, but was 3.0, and high 0.0.*Maybe .*");
    }

    @Test
    void toleranceOfZeroIsRefusedAsNotAboveZero() {
        assertThatThrownBy(() -> plan(SHOW_RATE, List.of(new TargetChoice.Figure("T33-lively", 0.2, 0.0))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("test.yaml: targets, T33-lively: tolerance must be above 0, but was 0.0")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void parameterThatIsCalibratedCannotBeReplacedAsWell() {
        assertThatThrownBy(() -> plan(Map.of("feed.showRate", "0.3"), SHOW_RATE, REACH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("replaced, feed.showRate")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void numberOfPersonsKeepsItsRangeWhenItIsReplaced() {
        assertThatThrownBy(() -> plan(Map.of("population.persons", "99"), SHOW_RATE, REACH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[100, 6000000], but was 99")
                .hasMessageContaining("Maybe the key persons was meant");
        assertThat(plan(Map.of("population.persons", "100"), SHOW_RATE, REACH)
                        .scenario()
                        .population()
                        .persons())
                .isEqualTo(100);
    }

    @Test
    void patternThatIsKeptForValidationIsRefused() {
        assertThatThrownBy(() -> plan(SHOW_RATE, List.of(new TargetChoice.Band("less-lonely"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("less-lonely")
                .hasMessageContaining("kept for validation");
        assertThatThrownBy(() -> plan(
                        SHOW_RATE, List.of(new TargetChoice.Metric("mine", "lessLonelyAfterUse", "absent", 0.5, 0.1))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("kept for validation");
    }

    @Test
    void boundaryOrderAndUnknownPatternsAreRefused() {
        assertThatThrownBy(() -> plan(SHOW_RATE, List.of(new TargetChoice.Band("T70"))))
                .hasMessageContaining("boundary");
        assertThatThrownBy(() -> plan(SHOW_RATE, List.of(new TargetChoice.Band("T33-order"))))
                .hasMessageContaining("higher");
        assertThatThrownBy(() -> plan(SHOW_RATE, List.of(new TargetChoice.Band("T999"))))
                .hasMessageContaining("no such pattern");
        assertThatThrownBy(() -> plan(SHOW_RATE, List.of(new TargetChoice.Figure("T33-lively", 20.0, 1.0))))
                .hasMessageContaining("band of the pattern");
    }

    @Test
    void simulatorPutsParametersIntoTheScenarioAndTakesTheMeanOfTheReplicates() {
        List<TargetChoice> targets =
                List.of(new TargetChoice.Metric("mine", "followersReachedPerPost", "lively-mix", 0.2, 0.05));
        CalibrationPlan plan = plan(SHOW_RATE, targets);
        AtomicInteger runs = new AtomicInteger();
        LevelSimulator simulator = new LevelSimulator(plan, (scenario, strategy, key, weeks) -> {
            runs.incrementAndGet();
            assertThat(scenario.horizon().weeks()).isEqualTo(6);
            assertThat(strategy.name()).isEqualTo("lively-mix");
            double level = scenario.feed().showRate() + key.replicate();
            return new TreeMap<>(Map.of(6, Map.of("followersReachedPerPost", new Level(level, 100))));
        });

        assertThat(simulator.simulate(List.of(0.25), 7)).containsExactly(0.75);
        assertThat(runs).hasValue(2);
    }

    @Test
    void levelThatDoesNotExistIsFoundByThePilot() {
        CalibrationPlan plan = plan(SHOW_RATE, List.of(new TargetChoice.Metric("mine", "reachh", "absent", 0.2, 0.05)));
        LevelSimulator simulator = new LevelSimulator(
                plan,
                (scenario, strategy, key, weeks) ->
                        new TreeMap<>(Map.of(weeks.last(), Map.of("reach", new Level(0.1, 1)))));

        assertThatThrownBy(simulator::pilot)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no metric reachh");
    }

    @Test
    void tooFewSimulationsForOneGenerationAreRefused() {
        assertThatThrownBy(() -> new Problem(
                        List.of(new Prior("a", 0.0, 1.0, PriorScale.LINEAR)),
                        List.of(new Target("b", 0.0, 1.0)),
                        100,
                        0.5,
                        Scaling.TOLERANCE,
                        STOP,
                        1))
                .hasMessageContaining("at least 200");
    }

    private static Prior prior(PriorChoice choice) {
        return plan(Map.of("feed.showRate", choice), REACH).problem().priors().get(0);
    }

    private static CalibrationPlan plan(Map<String, PriorChoice> parameters, List<TargetChoice> targets) {
        return plan(Map.of(), parameters, targets);
    }

    private static CalibrationPlan plan(
            Map<String, String> replaced, Map<String, PriorChoice> parameters, List<TargetChoice> targets) {
        CalibrationFile file = new CalibrationFile(
                "test",
                "a test",
                "regional-welfare",
                replaced,
                300,
                6,
                2,
                parameters,
                targets,
                Scaling.ADAPTIVE,
                10,
                0.5,
                STOP,
                1);
        return CalibrationPlan.of("test.yaml", file, "kring calibrate test");
    }
}
