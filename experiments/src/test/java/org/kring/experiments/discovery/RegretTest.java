package org.kring.experiments.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.experiments.discovery.Question.Kind;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.scenario.InputException;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;
import org.kring.model.observe.Metrics;

/** Regret and questions, on sweeps of which the answer follows by hand. */
final class RegretTest {

    private static final double[] PLACES = {0.0, 1.0, 2.0, 3.0};
    private static final Metric RISK = metric(PlantedSweep.OUTCOME);

    /** The first arm has 0.2, the second 0.1 x; less is better; luck is the same for both. */
    private static final SweepRuns SWEEP = PlantedSweep.of(
            List.of("steady", "rising"),
            PLACES,
            3,
            (x, arm, replicate) -> (arm == 0 ? 0.2 : 0.1 * x) + 0.01 * replicate + (arm == 1 ? 1e-4 * replicate : 0.0));

    @Test
    void regretIsTheDistanceToTheBestOfEachWorld() {
        Regret regret = Regret.of(SWEEP, RISK);

        Regret.Row steady = regret.rows().get(0);
        Regret.Row rising = regret.rows().get(1);
        assertThat(regret.points()).isEqualTo(4);
        // At 0 and 1 the rising one is better by 0.2 and 0.1, at 2 by luck alone worse by 0.0001, at 3 worse by 0.1.
        assertThat(steady.most()).isCloseTo(0.2, within(2e-4));
        assertThat(steady.mostAt()).isZero();
        assertThat(steady.mean()).isCloseTo(0.075, within(1e-4));
        assertThat(rising.most()).isCloseTo(0.1, within(2e-4));
        assertThat(rising.mostAt()).isEqualTo(3);
        assertThat(rising.mean()).isCloseTo(0.025, within(1e-4));
        assertThat(steady.low()).isLessThanOrEqualTo(steady.mean());
        assertThat(steady.high()).isGreaterThanOrEqualTo(steady.mean());
        assertThat(steady.best().share()).isEqualTo(0.5);
        assertThat(rising.best().share()).isEqualTo(0.5);
        assertThat(rising.sure()).isEqualTo(2);
        assertThat(steady.sure()).isEqualTo(1);
    }

    @Test
    void tiesShareTheWorldAndAreNeverSure() {
        SweepRuns ties = PlantedSweep.of(List.of("a", "b"), PLACES, 2, (x, arm, replicate) -> x + replicate);

        Regret regret = Regret.of(ties, RISK);

        assertThat(regret.rows()).allSatisfy(row -> {
            assertThat(row.best().share()).isEqualTo(0.5);
            assertThat(row.most()).isZero();
            assertThat(row.sure()).isZero();
        });
    }

    @Test
    void anOutcomeWithoutBetterOrWorseHasNoRegret() {
        Metric neither = Metrics.run().stream()
                .filter(metric -> metric.direction() == Direction.NEITHER)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> Regret.of(SWEEP, neither)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question(neither, "a", Optional.of("b"), Kind.LOSES, 0.0))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--above");
    }

    @Test
    void aPointIsACaseByItsMeanAndToldByItsInterval() {
        Question loses = new Question(RISK, "rising", Optional.of("steady"), Kind.LOSES, 0.0);

        Asked asked = Asked.of(loses, SWEEP, PrimSettings.USUAL);

        assertThat(asked.discovery().cases().count()).isEqualTo(2);
        assertThat(asked.told()).isEqualTo(1);
        assertThat(asked.unclear()).isEqualTo(1);
        assertThat(asked.unfinished()).isEqualTo(1);
        assertThat(loses.clause()).isEqualTo("rising loses to steady on isolationRisk");
        assertThat(loses.slug()).isEqualTo("rising-loses-to-steady-on-isolation-risk");
        assertThat(AskedText.of(asked)).contains("2 of 4 points, 1 without a finished run left out");
    }

    @Test
    void levelsAndDifferencesArePassedUpAndDown() {
        assertThat(count(new Question(RISK, "rising", Optional.empty(), Kind.ABOVE, 0.25)))
                .isEqualTo(1);
        assertThat(count(new Question(RISK, "rising", Optional.empty(), Kind.BELOW, 0.15)))
                .isEqualTo(2);
        assertThat(count(new Question(RISK, "rising", Optional.of("steady"), Kind.BELOW, -0.15)))
                .isEqualTo(1);
        assertThat(count(new Question(RISK, "steady", Optional.of("rising"), Kind.WINS, 0.0)))
                .isEqualTo(2);
    }

    @Test
    void theBreakEvenOfASweepIsWhereItWasPlanted() {
        BreakEven found = BreakEven.of(SWEEP, true, "x", "rising", "steady", RISK);

        assertThat(found.crossings()).hasSize(1);
        assertThat(found.crossings().get(0).at()).isCloseTo(2.0, within(0.01));
        assertThatThrownBy(() -> BreakEven.of(SWEEP, true, "y", "rising", "steady", RISK))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("it has x");
    }

    private static int count(Question question) {
        return Asked.of(question, SWEEP, PrimSettings.USUAL).discovery().cases().count();
    }

    private static Metric metric(String name) {
        return Metrics.run().stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
