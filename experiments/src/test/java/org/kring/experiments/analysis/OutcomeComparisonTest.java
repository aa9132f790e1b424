package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.model.observe.Metrics;

final class OutcomeComparisonTest {

    private static OutcomeComparison on(String outcome, double... margins) {
        // Differences b-a, c-a, c-b; each interval reaches 1 to both sides.
        List<Estimate> estimates = List.of(
                new Estimate(outcome, "a", 0.0, -1.0, 1.0, 5),
                new Estimate(outcome, "b", margins[0], -1.0, 1.0, 5),
                new Estimate(outcome, "c", margins[1], -1.0, 1.0, 5));
        List<PairDifference> pairs = List.of(
                pair(outcome, "b", "a", margins[0]),
                pair(outcome, "c", "a", margins[1]),
                pair(outcome, "c", "b", margins[2]));
        return new OutcomeComparison(Metrics.run(outcome), "a", estimates, pairs);
    }

    private static PairDifference pair(String outcome, String a, String b, double difference) {
        return new PairDifference(
                outcome, a, b, difference, difference - 1.0, difference + 1.0, 0.95, 5, 0.5, 2.0, 0.5);
    }

    private static List<Standing> standings(OutcomeComparison on) {
        return List.of(on.standing("a"), on.standing("b"), on.standing("c"));
    }

    @Test
    void oneArmAheadOfAllIsBest() {
        assertThat(standings(on("reachShareOfClients", 2.0, 5.0, 3.0)))
                .containsExactly(Standing.WORSE, Standing.WORSE, Standing.BEST);
    }

    @Test
    void lessIsBetterTurnsTheOrder() {
        OutcomeComparison on = on("isolationRisk", 2.0, 5.0, 3.0);
        assertThat(standings(on)).containsExactly(Standing.BEST, Standing.WORSE, Standing.WORSE);
        assertThat(on.ranked()).containsExactly("a", "b", "c");
    }

    @Test
    void armsThatCannotBeToldApartAreTied() {
        assertThat(standings(on("reachShareOfClients", 2.0, 2.5, 0.5)))
                .containsExactly(Standing.WORSE, Standing.TIED, Standing.TIED);
    }

    @Test
    void anIntervalThatTouchesZeroIsATie() {
        assertThat(standings(on("reachShareOfClients", 1.0, 1.0, 0.0))).containsOnly(Standing.TIED);
    }

    @Test
    void theOnlyArmThatNobodyBeatsIsBestThoughOnePairIsOpen() {
        // c beats b and b beats a, so c is ahead of a as well, whatever that wide interval says.
        assertThat(standings(on("reachShareOfClients", 1.5, 0.9, 1.2)))
                .containsExactly(Standing.WORSE, Standing.WORSE, Standing.BEST);
    }

    @Test
    void anUnknownArmIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("isolationRisk", 1.0, 1.0, 1.0).standing("d"))
                .withMessageContaining("d");
    }
}
