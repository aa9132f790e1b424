package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.PrecisionRule.Target;

final class ConfidenceTest {

    @Test
    void quantilesAreThoseOfPrintedTables() {
        // Student's t, two-sided 95 % and, for five comparisons, 99 %: any printed table.
        assertThat(Confidence.fixed().quantile(10, 1)).isCloseTo(2.262157, within(1e-6));
        assertThat(Confidence.fixed().quantile(10, 5)).isCloseTo(3.249836, within(1e-6));
        assertThat(Confidence.fixed().quantile(2, 1)).isCloseTo(12.706205, within(1e-5));
        assertThat(new Confidence(0.95, 5).quantile(10, 1)).isCloseTo(3.249836, within(1e-6));
        assertThat(Confidence.fixed().quantile(1_000_000, 1)).isCloseTo(1.959966, within(1e-5));
    }

    @Test
    void oneReplicateGivesAnInfiniteInterval() {
        assertThat(Confidence.fixed().quantile(1, 1)).isInfinite();
        assertThat(Confidence.fixed().quantile(0, 1)).isInfinite();
    }

    @Test
    void aRuleSpendsTheErrorRateOverItsCheckpoints() {
        PrecisionRule rule = new PrecisionRule(List.of(new Target("isolationRisk", 0.01)), 10, 53);
        assertThat(rule.checkpoints()).containsExactly(10, 15, 23, 35, 53);
        assertThat(Confidence.sequential(rule)).isEqualTo(new Confidence(0.95, 5));
    }

    @Test
    void levelsAndLooksOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(1.0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(0.0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(0.95, 0));
    }

    @Test
    void theMethodSaysHowTheIntervalsHoldTogether() {
        assertThat(Confidence.fixed().method(6))
                .contains("single-step method of Tukey's type: all 15 pairs of strategies")
                .contains("The number of replicates was fixed beforehand. Different");
        assertThat(new Confidence(0.95, 9).method(6))
                .contains("about 95 % confidence")
                .contains("split evenly over the 9 points at which the study could stop");
    }
}
