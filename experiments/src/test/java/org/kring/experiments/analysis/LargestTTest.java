package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;

final class LargestTTest {

    private static final int STUDIES = 20_000;
    private static final double FALSE_ALARM = 1e-6;

    /** Differences between all pairs of arms with these spreads, as weights of the arms' own luck. */
    private static double[][] pairs(double... spreads) {
        List<double[]> loadings = new ArrayList<>();
        for (int second = 0; second < spreads.length; second++) {
            for (int first = second + 1; first < spreads.length; first++) {
                double[] loading = new double[spreads.length];
                loading[first] = spreads[first];
                loading[second] = -spreads[second];
                loadings.add(loading);
            }
        }
        return loadings.toArray(double[][]::new);
    }

    private static double quantile(int n, double[][] loadings) {
        return new LargestT(new Directions(n, loadings[0].length), loadings).quantile(0.05, 0.0, 100.0);
    }

    @Test
    void oneDifferenceIsStudentsT() {
        assertThat(quantile(10, new double[][] {{3.0}})).isCloseTo(2.262157, within(1e-4));
        assertThat(quantile(10, new double[][] {{3.0, -1.0}})).isCloseTo(2.262157, within(0.02));
    }

    @Test
    void equalSpreadsAndManyReplicatesGiveTukeysStudentisedRange() {
        // Upper 5 % points of the studentised range with infinite degrees of freedom, any printed table, over root 2.
        assertThat(quantile(100_000, pairs(1.0, 1.0, 1.0))).isCloseTo(3.314 / Math.sqrt(2.0), within(0.015));
        assertThat(quantile(100_000, pairs(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)))
                .isCloseTo(4.030 / Math.sqrt(2.0), within(0.015));
    }

    @Test
    void wholeSimulatedStudiesExceedTheQuantileAsOftenAsItSays() {
        double[] spreads = {0.5, 1.0, 2.0, 4.0};
        double critical = quantile(12, pairs(spreads));
        int above = 0;
        for (int study = 0; study < STUDIES; study++) {
            above += largest(Draws.bits(11L, study), 12, spreads) > critical ? 1 : 0;
        }
        // 20,000 studies; the bounds leave 3 % for the error of the quantile itself, and one false alarm in a million.
        assertThat(above)
                .isBetween(
                        new BinomialDistribution(null, STUDIES, 0.0485).inverseCumulativeProbability(FALSE_ALARM),
                        new BinomialDistribution(null, STUDIES, 0.0515)
                                .inverseCumulativeProbability(1.0 - FALSE_ALARM));
    }

    private static double largest(long study, int n, double... spreads) {
        double[][] values = new double[spreads.length][n];
        for (int arm = 0; arm < spreads.length; arm++) {
            for (int r = 0; r < n; r++) {
                values[arm][r] = spreads[arm] * Draws.normal(Draws.bits(study, arm), r);
            }
        }
        double largest = 0.0;
        for (int second = 0; second < spreads.length; second++) {
            for (int first = second + 1; first < spreads.length; first++) {
                PairedSample sample = PairedSample.of(values[first], values[second]);
                largest = Math.max(largest, Math.abs(sample.difference()) / Math.sqrt(sample.variance() / n));
            }
        }
        return largest;
    }

    @Test
    void theChanceFallsWithTheValue() {
        LargestT law = new LargestT(new Directions(20, 3), pairs(1.0, 2.0, 3.0));
        double before = 1.0;
        for (double t = 0.0; t < 8.0; t += 0.1) {
            assertThat(law.above(t)).isBetween(0.0, before);
            before = law.above(t);
        }
        assertThat(law.above(0.0)).isEqualTo(1.0);
    }

    @Test
    void theSameStudiesAreDrawnAgain() {
        assertThat(quantile(20, pairs(1.0, 2.0, 3.0))).isEqualTo(quantile(20, pairs(1.0, 2.0, 3.0)));
    }
}
