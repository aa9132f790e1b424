package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a calibration came to.
 *
 * @param problem what was to be found
 * @param generations the finished generations; the particles of the last are the posterior
 * @param simulations all simulations, those of an unfinished generation included
 * @param reason why it ended
 */
public record Posterior(Problem problem, List<Generation> generations, int simulations, StopReason reason) {

    private static final double UNIFORM_DEVIATION = Math.sqrt(1.0 / 12.0);

    /** Copies the generations. */
    public Posterior {
        generations = List.copyOf(generations);
    }

    /**
     * The last generation.
     *
     * @return the generation whose particles are the posterior
     * @throws IndexOutOfBoundsException if none was finished
     */
    public Generation last() {
        return generations.get(generations.size() - 1);
    }

    /**
     * What it says of each parameter, each target and each pair of parameters.
     *
     * @return the summary
     */
    public PosteriorSummary summary() {
        double[] weights =
                last().particles().stream().mapToDouble(Particle::weight).toArray();
        return new PosteriorSummary(
                reason,
                generations.size(),
                simulations,
                generations.stream().mapToInt(Generation::failed).sum(),
                weights.length,
                last().effectiveSize(),
                earlierSets(),
                last().epsilon(),
                last().tolerances(),
                last().acceptance(),
                IntStream.range(0, problem.priors().size())
                        .mapToObj(i -> marginal(i, weights))
                        .toList(),
                IntStream.range(0, problem.targets().size())
                        .mapToObj(j -> fit(j, weights))
                        .toList(),
                correlations(weights));
    }

    private int earlierSets() {
        return (int) last().particles().stream()
                .map(particle -> particle.simulated().earlier())
                .filter(set -> set >= 0)
                .distinct()
                .count();
    }

    private PosteriorSummary.Marginal marginal(int parameter, double[] weights) {
        Prior prior = problem.priors().get(parameter);
        double[] values = column(parameter, Simulated::parameters);
        double[] units = column(parameter, Simulated::units);
        return new PosteriorSummary.Marginal(
                prior.parameter(),
                prior.low(),
                prior.high(),
                prior.scale(),
                WeightedMoments.mean(values, weights),
                WeightedMoments.deviation(values, weights),
                WeightedMoments.quantile(values, weights, 0.025),
                WeightedMoments.quantile(values, weights, 0.25),
                WeightedMoments.quantile(values, weights, 0.5),
                WeightedMoments.quantile(values, weights, 0.75),
                WeightedMoments.quantile(values, weights, 0.975),
                1.0 - WeightedMoments.deviation(units, weights) / UNIFORM_DEVIATION);
    }

    private PosteriorSummary.Fit fit(int target, double[] weights) {
        Target asked = problem.targets().get(target);
        double[] values = column(target, Simulated::statistics);
        double within = IntStream.range(0, values.length)
                .filter(k -> Math.abs(values[k] - asked.value()) <= asked.tolerance())
                .mapToDouble(k -> weights[k])
                .sum();
        return new PosteriorSummary.Fit(
                asked.id(),
                asked.value(),
                asked.tolerance(),
                WeightedMoments.quantile(values, weights, 0.05),
                WeightedMoments.quantile(values, weights, 0.5),
                WeightedMoments.quantile(values, weights, 0.95),
                within);
    }

    private List<PosteriorSummary.Pair> correlations(double[] weights) {
        double[][] points = last().particles().stream()
                .map(particle -> particle.simulated().units().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        double[][] covariance = WeightedMoments.covariance(points, weights);
        List<PosteriorSummary.Pair> pairs = new ArrayList<>();
        for (int a = 0; a < covariance.length; a++) {
            for (int b = a + 1; b < covariance.length; b++) {
                pairs.add(new PosteriorSummary.Pair(
                        problem.priors().get(a).parameter(),
                        problem.priors().get(b).parameter(),
                        covariance[a][b] / Math.sqrt(covariance[a][a] * covariance[b][b])));
            }
        }
        return pairs;
    }

    private double[] column(int index, Function<Simulated, List<Double>> part) {
        return last().particles().stream()
                .mapToDouble(particle -> part.apply(particle.simulated()).get(index))
                .toArray();
    }
}
