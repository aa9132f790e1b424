package org.kring.experiments.calibrate;

import java.util.List;

/**
 * What a calibration found, in the numbers that a reader needs to judge it.
 *
 * @param stopped why it ended
 * @param generations finished generations
 * @param simulations all simulations
 * @param failed simulations of finished generations that failed or left a target undefined
 * @param particles parameter sets of the posterior
 * @param effectiveSize to how many equally weighted sets they amount
 * @param earlierSets how many different sets of the stage before they rest on; 0 if there was none
 * @param epsilon distance of the farthest of them, in the scales of the last generation
 * @param tolerances the same in tolerances of the targets
 * @param acceptance share of the proposals of the last generation that were accepted
 * @param parameters one entry for each parameter
 * @param targets one entry for each target
 * @param correlations one entry for each pair of parameters
 */
public record PosteriorSummary(
        StopReason stopped,
        int generations,
        int simulations,
        int failed,
        int particles,
        double effectiveSize,
        int earlierSets,
        double epsilon,
        double tolerances,
        double acceptance,
        List<Marginal> parameters,
        List<Fit> targets,
        List<Pair> correlations) {

    /** Copies the lists. */
    public PosteriorSummary {
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
        correlations = List.copyOf(correlations);
    }

    /**
     * What is believed of a parameter, all weighted.
     *
     * @param parameter dotted path
     * @param low lowest value of the prior
     * @param high highest value of the prior
     * @param scale on which the prior is flat
     * @param mean mean
     * @param sd standard deviation
     * @param q025 the smallest value with at least 2.5 % of the weight at or below it
     * @param q250 the same for 25 %
     * @param median the same for 50 %
     * @param q750 the same for 75 %
     * @param q975 the same for 97.5 %
     * @param shrinkage how much narrower it is than the prior: 1 less the ratio of standard deviations on the scale of the
     *     prior; about 0 if the targets say nothing of it, 1 if they fix it, below 0 if it piles up at both ends
     */
    public record Marginal(
            String parameter,
            double low,
            double high,
            PriorScale scale,
            double mean,
            double sd,
            double q025,
            double q250,
            double median,
            double q750,
            double q975,
            double shrinkage) {}

    /**
     * How a target is met.
     *
     * @param target its id
     * @param value the level asked for
     * @param tolerance its tolerance
     * @param q050 weighted 5 % quantile of the level over the posterior
     * @param median weighted median
     * @param q950 weighted 95 % quantile
     * @param within share of the weight within one tolerance
     */
    public record Fit(
            String target, double value, double tolerance, double q050, double median, double q950, double within) {}

    /**
     * How two parameters go together.
     *
     * @param a one parameter
     * @param b the other
     * @param correlation weighted correlation on the scales of their priors; far from 0 if only both together are known
     */
    public record Pair(String a, String b, double correlation) {}
}
