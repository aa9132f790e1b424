package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;

final class IntervalsTest {

    private static final String RISK = "isolationRisk";

    private static Intervals intervals(StudyFixture fixture) {
        return new Intervals(fixture.results(), Confidence.fixed());
    }

    @Test
    void aPairedIntervalIsThatOfTheTextbook() {
        PairDifference pair = intervals(new StudyFixture(4, "absent", "page")
                        .with("absent", RISK, 0.1, 0.2, 0.3, 0.4)
                        .with("page", RISK, 0.3, 0.3, 0.5, 0.5))
                .pairs(RISK)
                .get(0);
        // Differences 0.2, 0.1, 0.2, 0.1: mean 0.15, variance 1/300; t(3) at 0.975 is 3.182446.
        assertThat(pair.a()).isEqualTo("page");
        assertThat(pair.b()).isEqualTo("absent");
        assertThat(pair.difference()).isCloseTo(0.15, within(1e-12));
        assertThat(pair.high() - pair.difference()).isCloseTo(3.182446 * 0.0288675, within(1e-7));
        assertThat(pair.difference() - pair.low()).isCloseTo(3.182446 * 0.0288675, within(1e-7));
        assertThat(pair.confidence()).isEqualTo(0.95);
        assertThat(pair.n()).isEqualTo(4);
        // Covariance 1/75 with variances 1/60 and 1/75; var(a)+var(b) = 0.03 over 1/300.
        assertThat(pair.correlation()).isCloseTo(Math.sqrt(0.8), within(1e-12));
        assertThat(pair.varianceRatio()).isCloseTo(9.0, within(1e-9));
    }

    @Test
    void everyPairComesOnceWithTheReferenceSecond() {
        assertThat(intervals(new StudyFixture(2, "absent", "page", "group")).pairs(RISK))
                .extracting(pair -> pair.a() + "-" + pair.b())
                .containsExactly("page-absent", "group-absent", "group-page");
    }

    @Test
    void equalArmsDifferByExactlyZero() {
        PairDifference pair = intervals(new StudyFixture(3, "absent", "page")
                        .with("absent", RISK, 0.1, 0.7, 0.3)
                        .with("page", RISK, 0.1, 0.7, 0.3))
                .pairs(RISK)
                .get(0);
        assertThat(List.of(pair.difference(), pair.low(), pair.high())).containsOnly(0.0);
        assertThat(pair.correlation()).isCloseTo(1.0, within(1e-12));
        assertThat(pair.varianceRatio()).isInfinite();
    }

    @Test
    void undefinedReplicatesAreDroppedByPair() {
        StudyFixture fixture = new StudyFixture(4, "absent", "page", "group")
                .with("absent", RISK, Double.NaN)
                .with("page", RISK, 0.1, Double.NaN, 0.3, 0.4)
                .with("group", RISK, 0.2, 0.9, 0.4, 0.5);
        List<PairDifference> pairs = intervals(fixture).pairs(RISK);
        assertThat(pairs).extracting(PairDifference::n).containsExactly(0, 0, 3);
        assertThat(pairs.get(0).difference()).isNaN();
        assertThat(pairs.get(0).low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(pairs.get(0).high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(pairs.get(2).difference()).isCloseTo(0.1, within(1e-12));
        assertThat(intervals(fixture).estimates(RISK)).extracting(Estimate::n).containsExactly(0, 3, 4);
    }

    @Test
    void oneReplicateHasADifferenceWithoutAnEnd() {
        PairDifference pair = intervals(new StudyFixture(1, "absent", "page").with("page", RISK, 0.5))
                .pairs(RISK)
                .get(0);
        assertThat(pair.difference()).isEqualTo(0.25);
        assertThat(pair.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(pair.high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void flippingAPairNeverGivesMinusZero() {
        PairDifference flipped = new PairDifference("x", "a", "b", 0.0, -1.0, 0.0, 0.95, 5, 1.0, 1.0, 1.0).flipped();
        assertThat(flipped).isEqualTo(new PairDifference("x", "b", "a", 0.0, 0.0, 1.0, 0.95, 5, 1.0, 1.0, 1.0));
    }

    @Test
    void losersAreJudgedTogetherOverArmsAndThirds() {
        List<ThirdEffect> losers = intervals(new StudyFixture(3, "absent", "page", "group")
                        .with("page", "isolationRiskMostLonelyThird", 0.35, 0.36, 0.37))
                .losers();
        assertThat(losers).hasSize(6);
        ThirdEffect effect = losers.get(2);
        assertThat(effect.arm()).isEqualTo("page");
        assertThat(effect.third()).isEqualTo("mostLonely");
        assertThat(effect.difference()).isCloseTo(0.11, within(1e-12));
        // The other five do not vary, and so do not count.
        double half = Confidence.fixed().quantile(3, 1) * 0.01 / Math.sqrt(3.0);
        assertThat(effect.high() - effect.low()).isCloseTo(2.0 * half, within(1e-9));
        assertThat(losers.get(0).high()).isZero();
    }
}
