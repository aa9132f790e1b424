package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.model.observe.Metric.Direction;

final class ChanceOfBestTest {

    private static final String RISK = "isolationRisk";
    private static final double[] LOW = {0.10, 0.21, 0.33, 0.28, 0.15};
    private static final double[] HIGH = {0.12, 0.20, 0.37, 0.27, 0.17};

    // 4.9 standard errors of a share of 4,000 draws: one false alarm in a million.
    private static final double TOLERANCE = 4.9 * Math.sqrt(0.25 / ChanceOfBest.DRAWS);

    private static List<Double> chances(StudyFixture fixture, Direction direction) {
        return new ChanceOfBest(fixture.results())
                .of(RISK, direction).stream().map(BestProbability::probability).toList();
    }

    private static StudyFixture two() {
        return new StudyFixture(5, "absent", "page").with("absent", RISK, LOW).with("page", RISK, HIGH);
    }

    @Test
    void twoArmsFollowThePairedTDistribution() {
        PairedSample sample = PairedSample.of(HIGH, LOW);
        double t = sample.difference() / Math.sqrt(sample.variance() / 5.0);
        double expected = new TDistribution(null, 4.0).cumulativeProbability(t);
        List<Double> higher = chances(two(), Direction.HIGHER);
        assertThat(higher.get(1)).isCloseTo(expected, within(TOLERANCE)).isStrictlyBetween(0.6, 0.99);
        assertThat(higher.get(0) + higher.get(1)).isCloseTo(1.0, within(1e-9));
        assertThat(chances(two(), Direction.LOWER).get(0)).isCloseTo(expected, within(TOLERANCE));
    }

    @Test
    void aMetricWithoutABetterWayHasNoBest() {
        assertThat(chances(two(), Direction.NEITHER)).isEmpty();
    }

    @Test
    void equalArmsShareTheChanceEqually() {
        StudyFixture fixture = new StudyFixture(5, "absent", "page", "copy")
                .with("absent", RISK, 0.9)
                .with("page", RISK, LOW)
                .with("copy", RISK, LOW);
        assertThat(chances(fixture, Direction.LOWER)).containsExactly(0.0, 0.5, 0.5);
        assertThat(chances(fixture, Direction.HIGHER)).containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void anUndefinedArmIsNeverTheBest() {
        StudyFixture fixture = two().with("absent", RISK, Double.NaN);
        assertThat(chances(fixture, Direction.LOWER)).containsExactly(0.0, 1.0);
        assertThat(chances(fixture.with("page", RISK, Double.NaN), Direction.LOWER))
                .isEmpty();
    }

    @Test
    void oneReplicateSaysNothing() {
        StudyFixture fixture = new StudyFixture(1, "absent", "page").with("page", RISK, 0.9);
        assertThat(chances(fixture, Direction.LOWER)).containsExactly(0.5, 0.5);
    }

    @Test
    void replicatesThatAreIncompleteAreLeftOut() {
        StudyFixture full = new StudyFixture(3, "absent", "page")
                .with("absent", RISK, 0.1, 0.3, 0.2)
                .with("page", RISK, 0.2, 0.2, 0.3);
        StudyFixture gaps = new StudyFixture(4, "absent", "page")
                .with("absent", RISK, 0.1, Double.NaN, 0.3, 0.2)
                .with("page", RISK, 0.2, 0.9, 0.2, 0.3);
        assertThat(chances(gaps, Direction.LOWER).get(0))
                .isCloseTo(chances(full, Direction.LOWER).get(0), within(1e-9));
    }

    @Test
    void theSameResultsGiveTheSameProbabilities() {
        assertThat(chances(two(), Direction.LOWER)).isEqualTo(chances(two(), Direction.LOWER));
    }
}
