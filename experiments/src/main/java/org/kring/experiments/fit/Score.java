package org.kring.experiments.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a predictor says what held-out posts got.
 *
 * <p>Error: mean absolute error of log(1 + count), after every predictor has been moved by the one factor that puts half of
 * the training posts above it, so that a mean is not punished for being a mean. Deviance: mean negative-binomial deviance with
 * the overdispersion of the regression, of the unmoved predictions.
 *
 * @param outcome what is predicted
 * @param predictor by what
 * @param posts held-out posts that tell the outcome
 * @param error mean absolute error
 * @param deviance mean deviance
 * @param errorAhead error of the fitted page less that of this predictor; below 0 the fitted page is better
 * @param errorInterval its 95 % bootstrap interval over held-out posts
 * @param devianceAhead the same for deviance
 * @param devianceInterval its interval
 */
record Score(
        PageOutcome outcome,
        String predictor,
        int posts,
        double error,
        double deviance,
        double errorAhead,
        Span errorInterval,
        double devianceAhead,
        Span devianceInterval) {

    private static final int RESAMPLES = 2000;

    /**
     * An interval.
     *
     * @param low lower end
     * @param high upper end
     */
    record Span(double low, double high) {}

    /** Scores of all predictors on all outcomes; the first predictor is the one that the others are compared with. */
    static List<Score> of(HoldOut posts, PageRegression page, List<Predictor> predictors, long seed) {
        return page.outcomes().keySet().stream()
                .flatMap(outcome -> of(outcome, posts, page, predictors, seed).stream())
                .toList();
    }

    private static List<Score> of(
            PageOutcome outcome, HoldOut posts, PageRegression page, List<Predictor> predictors, long seed) {
        List<PagePost> told = posts.heldOut().stream()
                .filter(post -> Double.isFinite(outcome.count(post, page.reachMeasure())))
                .toList();
        double[] firstErrors = errors(outcome, posts, told, page, predictors.get(0));
        double[] firstDeviances = deviances(outcome, told, page, predictors.get(0));
        return predictors.stream()
                .map(predictor -> {
                    double[] errors = errors(outcome, posts, told, page, predictor);
                    double[] deviances = deviances(outcome, told, page, predictor);
                    return new Score(
                            outcome,
                            predictor.name(),
                            told.size(),
                            mean(errors),
                            mean(deviances),
                            mean(firstErrors) - mean(errors),
                            bootstrap(firstErrors, errors, seed),
                            mean(firstDeviances) - mean(deviances),
                            bootstrap(firstDeviances, deviances, seed));
                })
                .toList();
    }

    private static double[] errors(
            PageOutcome outcome, HoldOut posts, List<PagePost> told, PageRegression page, Predictor predictor) {
        double shift = shift(outcome, posts.training(), page.reachMeasure(), predictor);
        return told.stream()
                .mapToDouble(post -> Math.abs(residual(outcome, post, page.reachMeasure(), predictor) - shift))
                .toArray();
    }

    /** The median residual of the training posts. */
    static double shift(PageOutcome outcome, List<PagePost> training, Insight measure, Predictor predictor) {
        double[] sorted = training.stream()
                .mapToDouble(post -> residual(outcome, post, measure, predictor))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0.0 : sorted[sorted.length / 2];
    }

    static double residual(PageOutcome outcome, PagePost post, Insight measure, Predictor predictor) {
        return Math.log1p(outcome.count(post, measure)) - Math.log1p(predictor.count(outcome, post));
    }

    private static double[] deviances(
            PageOutcome outcome, List<PagePost> told, PageRegression page, Predictor predictor) {
        double overdispersion = Math.max(1e-6, page.regression(outcome).overdispersion());
        return told.stream()
                .mapToDouble(post -> deviance(
                        outcome.count(post, page.reachMeasure()),
                        Math.max(1e-9, predictor.count(outcome, post)),
                        overdispersion))
                .toArray();
    }

    private static double deviance(double count, double mean, double overdispersion) {
        double own = count == 0.0 ? 0.0 : count * Math.log(count / mean);
        double rest = (count + 1.0 / overdispersion)
                * Math.log((1.0 + overdispersion * count) / (1.0 + overdispersion * mean));
        return 2.0 * (own - rest);
    }

    /** Percentiles of the mean difference over posts drawn anew with a seed. */
    private static Span bootstrap(double[] first, double[] other, long seed) {
        int n = first.length;
        double[] means = IntStream.range(0, RESAMPLES)
                .mapToDouble(r -> IntStream.range(0, n)
                        .map(i -> (int) Long.remainderUnsigned(HoldOut.luck(seed, (long) r * n + i), n))
                        .mapToDouble(i -> first[i] - other[i])
                        .average()
                        .orElse(Double.NaN))
                .sorted()
                .toArray();
        return new Span(means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
