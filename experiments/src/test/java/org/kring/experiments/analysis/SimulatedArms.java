package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.kring.model.chance.Draws;

/**
 * Studies of arms whose true differences are 0, so that intervals hold when they contain 0.
 *
 * @param common spread of the luck that all arms share
 * @param spreads spread of the luck of each arm's own
 * @param shape turns a standard normal number into luck with mean 0
 */
record SimulatedArms(double common, List<Double> spreads, DoubleUnaryOperator shape) {

    /** The differences of all pairs, by pair and replicate. */
    List<double[]> differences(long study, int n) {
        double[][] arms = new double[spreads.size()][n];
        for (int r = 0; r < n; r++) {
            long key = Draws.bits(study, r);
            double shared = common * shape.applyAsDouble(Draws.normal(key, 0));
            for (int arm = 0; arm < arms.length; arm++) {
                arms[arm][r] = shared + spreads.get(arm) * shape.applyAsDouble(Draws.normal(key, arm + 1));
            }
        }
        List<double[]> differences = new ArrayList<>();
        for (int second = 0; second < arms.length; second++) {
            for (int first = second + 1; first < arms.length; first++) {
                double[] difference = new double[n];
                for (int r = 0; r < n; r++) {
                    difference[r] = arms[first][r] - arms[second][r];
                }
                differences.add(difference);
            }
        }
        return differences;
    }

    /** In how many of some studies the intervals of all pairs hold at once. */
    int held(int studies, int n, Confidence confidence, JointLaws laws) {
        int held = 0;
        for (int study = 0; study < studies; study++) {
            List<double[]> differences = differences(study, n);
            Family family = new Family(differences, confidence, laws);
            held += differences.stream().allMatch(difference -> holds(difference, family)) ? 1 : 0;
        }
        return held;
    }

    private static boolean holds(double[] difference, Family family) {
        PairedSample sample = PairedSample.of(difference, new double[difference.length]);
        double quantile = family.quantile(sample);
        return sample.low(quantile) <= 0.0 && sample.high(quantile) >= 0.0;
    }
}
