package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * Whether the 15 intervals of six correlated arms hold together as often as they say: 1,000 studies of 20 replicates each.
 * The bounds are binomial quantiles around 95 % with one false alarm in a million; the seed is fixed.
 */
final class SimultaneousCoverageTest {

    private static final int STUDIES = 1000;
    private static final int REPLICATES = 20;
    private static final double FALSE_ALARM = 1e-6;
    private static final List<Double> EQUAL = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
    private static final List<Double> UNEQUAL = List.of(0.2, 0.5, 1.0, 2.0, 4.0, 8.0);

    private static void isCoveredAsOftenAsItSays(SimulatedArms arms) {
        BinomialDistribution nominal = new BinomialDistribution(null, STUDIES, 0.95);
        assertThat(arms.held(STUDIES, REPLICATES, Confidence.fixed(), new JointLaws()))
                .isBetween(
                        nominal.inverseCumulativeProbability(FALSE_ALARM),
                        nominal.inverseCumulativeProbability(1.0 - FALSE_ALARM));
    }

    @Test
    void correlatedArmsAreCoveredAsOftenAsTheySay() {
        isCoveredAsOftenAsItSays(new SimulatedArms(1.0, EQUAL, x -> x));
    }

    @Test
    void armsWithUnequalSpreadsAreCoveredAsOftenAsTheySay() {
        isCoveredAsOftenAsItSays(new SimulatedArms(1.0, UNEQUAL, x -> x));
    }

    @Test
    void armsThatShareNearlyAllLuckAreCoveredAsOftenAsTheySay() {
        // A correlation of 0.95 between any two arms.
        isCoveredAsOftenAsItSays(new SimulatedArms(Math.sqrt(19.0), EQUAL, x -> x));
    }
}
