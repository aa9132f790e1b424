package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;

final class FamilyTest {

    private static final Confidence FIXED = Confidence.fixed();

    /** Arms that share luck of the given weight, as rows by replicate. */
    private static double[][] arms(int arms, int n, double common) {
        double[][] values = new double[arms][n];
        for (int arm = 0; arm < arms; arm++) {
            for (int r = 0; r < n; r++) {
                long key = Draws.bits(5L, r);
                values[arm][r] = 0.3 * arm + common * Draws.normal(key, 0) + Draws.normal(key, arm + 1);
            }
        }
        return values;
    }

    private static List<double[]> differences(double[]... arms) {
        List<double[]> differences = new ArrayList<>();
        for (int second = 0; second < arms.length; second++) {
            for (int first = second + 1; first < arms.length; first++) {
                double[] difference = new double[arms[first].length];
                for (int r = 0; r < difference.length; r++) {
                    difference[r] = arms[first][r] - arms[second][r];
                }
                differences.add(difference);
            }
        }
        return differences;
    }

    private static PairedSample sample(double... difference) {
        return PairedSample.of(difference, new double[difference.length]);
    }

    private static Family family(List<double[]> differences) {
        return new Family(differences, FIXED, new JointLaws());
    }

    @Test
    void onePairIsExactlyStudentsT() {
        List<double[]> one = differences(arms(2, 10, 1.0));
        assertThat(family(one).quantile(sample(one.get(0)))).isEqualTo(FIXED.quantile(10, 1));
    }

    @Test
    void manyPairsLieBetweenOneAndAnEvenSplit() {
        List<double[]> pairs = differences(arms(6, 20, 1.0));
        double quantile = family(pairs).quantile(sample(pairs.get(3)));
        assertThat(family(pairs).isJoint()).isTrue();
        assertThat(quantile).isBetween(3.0, 0.99 * FIXED.quantile(20, 15));
    }

    @Test
    void aStrategyUnderTwoNamesAddsNothing() {
        double[][] arms = arms(3, 20, 1.0);
        List<double[]> without = differences(arms);
        List<double[]> with = differences(arms[0], arms[1], arms[2], arms[2].clone());
        double[] same = with.get(5);
        assertThat(sample(same).halfWidth(family(with).quantile(sample(same)))).isZero();
        assertThat(family(with).adjusted(sample(same))).isEqualTo(1.0);
        assertThat(family(with).quantile(sample(with.get(0))))
                .isCloseTo(family(without).quantile(sample(without.get(0))), within(0.01));
    }

    @Test
    void fewReplicatesSplitTheErrorRateEvenly() {
        for (int n : new int[] {2, 3, 11}) {
            List<double[]> pairs = differences(arms(6, n, 1.0));
            assertThat(family(pairs).isJoint()).isFalse();
            assertThat(family(pairs).quantile(sample(pairs.get(0)))).isEqualTo(FIXED.quantile(n, 15));
        }
        assertThat(family(differences(arms(6, 12, 1.0))).isJoint()).isTrue();
    }

    @Test
    void aReplicateThatSomeArmsMissSplitsTheErrorRateEvenly() {
        double[][] arms = arms(3, 20, 1.0);
        arms[2][4] = Double.NaN;
        List<double[]> pairs = differences(arms);
        assertThat(family(pairs).isJoint()).isFalse();
        assertThat(family(pairs).quantile(sample(pairs.get(0)))).isEqualTo(FIXED.quantile(20, 3));
        assertThat(family(pairs).quantile(sample(pairs.get(1)))).isEqualTo(FIXED.quantile(19, 3));
    }

    @Test
    void anArmWithoutValuesDoesNotCount() {
        double[][] arms = arms(3, 20, 1.0);
        double[] none = new double[20];
        java.util.Arrays.fill(none, Double.NaN);
        List<double[]> pairs = differences(arms[0], arms[1], none);
        assertThat(family(pairs).quantile(sample(pairs.get(0)))).isEqualTo(FIXED.quantile(20, 1));
        assertThat(family(pairs).quantile(sample(pairs.get(1)))).isInfinite();
        assertThat(family(pairs).adjusted(sample(pairs.get(1)))).isNaN();
    }

    @Test
    void constantDifferencesAreCertain() {
        double[] constant = {2.0, 2.0, 2.0};
        Family family = family(List.of(constant, new double[3]));
        assertThat(family.adjusted(sample(constant))).isZero();
        assertThat(family.adjusted(sample(0.0, 0.0, 0.0))).isEqualTo(1.0);
        assertThat(sample(constant).low(family.quantile(sample(constant)))).isEqualTo(2.0);
    }

    /** The mean of twenty times 23.7 is not exactly 23.7. */
    @Test
    void constantDifferencesAddNothingWhateverTheirMeanRoundsTo() {
        List<double[]> without = differences(arms(3, 20, 1.0));
        double quantile = family(without).quantile(sample(without.get(0)));
        for (double value : new double[] {0.1, 0.3, 23.7, 1e9 / 3.0}) {
            double[] constant = new double[20];
            Arrays.fill(constant, value);
            List<double[]> with = new ArrayList<>(without);
            with.add(constant);
            assertThat(family(with).quantile(sample(without.get(0)))).isEqualTo(quantile);
            assertThat(family(with).adjusted(sample(constant))).isZero();
        }
    }

    @Test
    void theAdjustedPValueAgreesWithTheInterval() {
        for (Confidence confidence : List.of(FIXED, new Confidence(0.95, 3))) {
            for (int n : new int[] {5, 20, 60}) {
                List<double[]> pairs = differences(arms(6, n, 1.0));
                Family family = new Family(pairs, confidence, new JointLaws());
                for (double[] pair : pairs) {
                    PairedSample sample = sample(pair);
                    double quantile = family.quantile(sample);
                    boolean beyond = sample.low(quantile) > 0.0 || sample.high(quantile) < 0.0;
                    assertThat(family.adjusted(sample) < 0.05).isEqualTo(beyond);
                }
            }
        }
    }

    @Test
    void commonLuckDoesNotCountBecauseItCancels() {
        List<double[]> little = differences(arms(6, 20, 0.0));
        List<double[]> much = differences(arms(6, 20, 50.0));
        assertThat(family(much).quantile(sample(much.get(0))))
                .isCloseTo(family(little).quantile(sample(little.get(0))), within(1e-6));
    }
}
