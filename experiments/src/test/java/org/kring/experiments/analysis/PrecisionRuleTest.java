package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.analysis.PrecisionRule.Target;
import org.kring.experiments.result.StudyResults;

final class PrecisionRuleTest {

    private static final String RISK = "isolationRisk";

    private static PrecisionRule rule(double halfWidth) {
        return new PrecisionRule(List.of(new Target(RISK, halfWidth)), 4, 100);
    }

    private static StudyResults alternating(int n, double spread) {
        double[] values = new double[n];
        for (int r = 0; r < n; r++) {
            values[r] = 0.5 + (r % 2 == 0 ? spread : -spread);
        }
        return new StudyFixture(n, "absent", "page").with("page", RISK, values).results();
    }

    @Test
    void checkpointsGrowByHalfFromFewestToMost() {
        assertThat(PrecisionRule.checkpoints(10, 200)).containsExactly(10, 15, 23, 35, 53, 80, 120, 180, 200);
        assertThat(PrecisionRule.checkpoints(2, 2)).containsExactly(2);
        assertThat(PrecisionRule.checkpoints(2, 5)).containsExactly(2, 3, 5);
        assertThat(PrecisionRule.checkpoints(2, Integer.MAX_VALUE)).endsWith(Integer.MAX_VALUE);
    }

    @Test
    void theHalfWidthAskedForStopsTheStudy() {
        StudyResults results = alternating(12, 0.01);
        double now = rule(1.0).halfWidth(results, RISK);
        assertThat(rule(now).reached(results)).isTrue();
        assertThat(rule(now).stopped(results)).isEqualTo(Stopped.PRECISION);
        assertThat(rule(now * 0.999).reached(results)).isFalse();
        assertThat(rule(now * 0.999).stopped(results)).isEqualTo(Stopped.MAXIMUM);
    }

    @Test
    void fewerReplicatesThanTheLeastAreNeverEnough() {
        assertThat(rule(10.0).reached(alternating(3, 0.01))).isFalse();
    }

    @Test
    void everyTargetMustBeReached() {
        PrecisionRule both =
                new PrecisionRule(List.of(new Target(RISK, 1e-9), new Target("reachShareOfClients", 1.0)), 4, 100);
        assertThat(both.reached(alternating(12, 0.01))).isFalse();
    }

    @Test
    void theEstimateOfWhatIsNeededIsACheckpointThatSuffices() {
        StudyResults few = alternating(6, 0.01);
        int needed = rule(0.01).needed(few);
        assertThat(PrecisionRule.checkpoints(4, 100)).contains(needed);
        assertThat(rule(0.01).reached(alternating(needed, 0.009))).isTrue();
        assertThat(rule(0.01).reached(alternating(needed * 2 / 3 - 1, 0.01))).isFalse();
        assertThat(rule(1e-6).needed(few)).isEqualTo(100);
        assertThat(rule(1.0).needed(few)).isEqualTo(6);
        assertThat(rule(0.01).needed(alternating(1, 0.01))).isEqualTo(100);
    }

    @Test
    void anArmWithoutAnyValueDoesNotKeepTheStudyRunning() {
        StudyResults results = new StudyFixture(4, "absent", "page", "group")
                .with("absent", RISK, Double.NaN)
                .results();
        assertThat(rule(0.01).reached(results)).isTrue();
    }

    @Test
    void anArmWithOneValueKeepsTheStudyRunning() {
        StudyResults results = new StudyFixture(4, "absent", "page")
                .with("absent", RISK, Double.NaN, 0.1, Double.NaN, Double.NaN)
                .results();
        assertThat(rule(0.01).reached(results)).isFalse();
    }

    @Test
    void rulesThatCannotBeMetAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(0.0)).withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> rule(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target("nothing", 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionRule(List.of(), 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRule.checkpoints(1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRule.checkpoints(4, 3));
    }
}
