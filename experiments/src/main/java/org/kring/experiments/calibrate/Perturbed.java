package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.kring.model.chance.Draws;

/**
 * The particles of a generation, each moved by a multivariate normal step whose covariance is twice the weighted covariance
 * of all: the rule of Beaumont et al. (2009) for one parameter, here for several at once. A set that leaves the priors is
 * thrown away and drawn anew, particle and step, so that the density within the priors stays that of the mixture up to one
 * factor.
 */
final class Perturbed implements Proposals {

    private static final double WIDENING = 2.0;
    /** Added to the variance of each unit, so that a population of equal values can still move: a step of 0.0001. */
    private static final double LEAST_VARIANCE = 1e-8;

    private static final double SYMMETRY = 1e-10;
    private static final int PATIENCE = 100_000;

    private final double[] weights;
    private final double[][] centres;
    private final double[][] root;

    /**
     * Proposals around a population.
     *
     * @param particles at least two, weights that sum to 1
     */
    Perturbed(List<Particle> particles) {
        weights = particles.stream().mapToDouble(Particle::weight).toArray();
        centres = particles.stream()
                .map(particle -> particle.simulated().units().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        RealMatrix covariance = MatrixUtils.createRealMatrix(WeightedMoments.covariance(centres, weights))
                .scalarMultiply(WIDENING)
                .add(MatrixUtils.createRealIdentityMatrix(centres[0].length).scalarMultiply(LEAST_VARIANCE));
        root = new CholeskyDecomposition(covariance, SYMMETRY, 0.0).getL().getData();
    }

    @Override
    public List<Double> draw(long key) {
        int parameters = root.length;
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            int first = attempt * (parameters + 1);
            double[] centre = centres[Draws.categorical(key, first, weights)];
            List<Double> units = new ArrayList<>();
            for (int i = 0; i < parameters; i++) {
                double unit = centre[i];
                for (int j = 0; j <= i; j++) {
                    unit += root[i][j] * Draws.normal(key, first + 1 + j);
                }
                units.add(unit);
            }
            if (units.stream().allMatch(unit -> unit >= 0.0 && unit <= 1.0)) {
                return units;
            }
        }
        throw new IllegalStateException("no step from any particle stays within the priors");
    }

    @Override
    public double density(List<Double> units) {
        double sum = 0.0;
        double[] solved = new double[root.length];
        for (int k = 0; k < centres.length; k++) {
            double square = 0.0;
            for (int i = 0; i < root.length; i++) {
                double rest = units.get(i) - centres[k][i];
                for (int j = 0; j < i; j++) {
                    rest -= root[i][j] * solved[j];
                }
                solved[i] = rest / root[i][i];
                square += solved[i] * solved[i];
            }
            sum += weights[k] * StrictMath.exp(-square / 2.0);
        }
        return sum;
    }
}
