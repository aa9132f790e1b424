package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;

/**
 * Problems with known posteriors, n = 400 particles, one fixed seed each. A mean may be off by 4.5 of its standard errors
 * sd/sqrt(ess), a standard deviation by 4.5 of sd/sqrt(2 ess), where ess is the effective sample size: for normal errors a
 * false alarm in 7 of a million checks. What a tolerance above 0 adds to a posterior is written into the expected value.
 */
final class KnownPosteriorTest {

    private static final double ERRORS = 4.5;
    private static final int PARTICLES = 400;

    @Test
    void meanOfANormalSampleHasItsPosterior() {
        // Five observations with known variance 0.2: their mean is normal around the parameter with variance 0.04.
        Simulator sample = (parameters, luck) -> {
            double sum = 0.0;
            for (int i = 0; i < 5; i++) {
                sum += parameters.get(0) + Math.sqrt(0.2) * Draws.normal(luck, i);
            }
            return List.of(sum / 5.0);
        };

        Posterior posterior = KnownProblem.answer(KnownProblem.noisy(PARTICLES, upTo(5.0)), sample);

        // Within 5 tolerances of 0.01, uniform: variance 0.05^2/3 on top.
        double sd = Math.sqrt(0.04 + 0.05 * 0.05 / 3.0);
        assertThat(posterior.reason()).isEqualTo(StopReason.EPSILON);
        assertMean(posterior, KnownPosteriorTest::first, 0.7, sd);
        assertDeviation(posterior, KnownPosteriorTest::first, 0.7, sd);
        assertThat(posterior.summary().parameters().get(0).shrinkage())
                .isCloseTo(1.0 - sd / (10.0 / Math.sqrt(12.0)), within(0.02));
    }

    @Test
    void twoParametersOfALinearModelHaveTheirMeansAndCorrelation() {
        // s = (a + b, a - b/2) + noise of 0.2 each; observed (1.0, 0.4): a = 0.6, b = 0.4.
        Simulator linear = (parameters, luck) -> List.of(
                parameters.get(0) + parameters.get(1) + 0.2 * Draws.normal(luck, 0),
                parameters.get(0) - parameters.get(1) / 2.0 + 0.2 * Draws.normal(luck, 1));
        Problem problem = new Problem(
                List.of(new Prior("a", -3.0, 3.0, PriorScale.LINEAR), new Prior("b", -3.0, 3.0, PriorScale.LINEAR)),
                List.of(new Target("sum", 1.0, 0.02), new Target("difference", 0.4, 0.02)),
                PARTICLES,
                0.5,
                Scaling.ADAPTIVE,
                upTo(4.0),
                20_262);

        Posterior posterior = KnownProblem.answer(problem, linear);

        // Root mean square within 0.08: a disc of radius 0.08 sqrt(2), variance 0.08^2/2 on each statistic.
        double noise = 0.04 + 0.08 * 0.08 / 2.0;
        double sdA = Math.sqrt(noise * 1.25 / 2.25);
        double sdB = Math.sqrt(noise * 2.0 / 2.25);
        double correlation = -0.5 / Math.sqrt(1.25 * 2.0);
        assertThat(posterior.reason()).isEqualTo(StopReason.EPSILON);
        assertMean(posterior, KnownPosteriorTest::first, 0.6, sdA);
        assertMean(posterior, KnownPosteriorTest::second, 0.4, sdB);
        assertDeviation(posterior, KnownPosteriorTest::first, 0.6, sdA);
        assertDeviation(posterior, KnownPosteriorTest::second, 0.4, sdB);
        assertThat(posterior.summary().correlations().get(0).correlation())
                .isCloseTo(
                        correlation,
                        within(ERRORS
                                * (1.0 - correlation * correlation)
                                / Math.sqrt(posterior.last().effectiveSize())));
    }

    @Test
    void bothModesOfABimodalPosteriorAreKept() {
        Simulator folded = (parameters, luck) -> List.of(Math.abs(parameters.get(0)) + 0.2 * Draws.normal(luck, 0));
        Problem problem = new Problem(
                List.of(new Prior("signed", -5.0, 5.0, PriorScale.LINEAR)),
                List.of(new Target("size", 1.5, 0.01)),
                PARTICLES,
                0.5,
                Scaling.TOLERANCE,
                upTo(5.0),
                20_263);

        Posterior posterior = KnownProblem.answer(problem, folded);

        double sd = Math.sqrt(0.04 + 0.05 * 0.05 / 3.0);
        assertMean(posterior, particle -> first(particle) > 0.0 ? 1.0 : 0.0, 0.5, 0.5);
        assertMean(posterior, particle -> Math.abs(first(particle)), 1.5, sd);
        assertDeviation(posterior, particle -> Math.abs(first(particle)), 1.5, sd);
    }

    @Test
    void posteriorAtTheEdgeOfThePriorIsATruncatedNormal() {
        Simulator noisy = (parameters, luck) -> List.of(parameters.get(0) + 0.2 * Draws.normal(luck, 0));
        Problem problem = new Problem(
                List.of(new Prior("positive", 0.0, 4.0, PriorScale.LINEAR)),
                List.of(new Target("level", 0.0, 0.01)),
                PARTICLES,
                0.5,
                Scaling.TOLERANCE,
                upTo(4.0),
                20_264);

        Posterior posterior = KnownProblem.answer(problem, noisy);

        // The half of a normal: mean sd sqrt(2/pi), variance sd^2 (1 - 2/pi).
        double sd = Math.sqrt(0.04 + 0.04 * 0.04 / 3.0);
        assertMean(
                posterior,
                KnownPosteriorTest::first,
                sd * Math.sqrt(2.0 / Math.PI),
                sd * Math.sqrt(1.0 - 2.0 / Math.PI));
    }

    @Test
    void logarithmicPriorIsFlatInTheLogarithm() {
        Simulator noisy = (parameters, luck) -> List.of(Math.log(parameters.get(0)) + 1.0 * Draws.normal(luck, 0));
        Problem problem = new Problem(
                List.of(new Prior("rate", 0.001, 1000.0, PriorScale.LOG)),
                List.of(new Target("log", 0.5, 0.05)),
                PARTICLES,
                0.5,
                Scaling.ADAPTIVE,
                upTo(4.0),
                20_265);

        Posterior posterior = KnownProblem.answer(problem, noisy);

        double sd = Math.sqrt(1.0 + 0.2 * 0.2 / 3.0);
        assertMean(posterior, particle -> Math.log(first(particle)), 0.5, sd);
        assertDeviation(posterior, particle -> Math.log(first(particle)), 0.5, sd);
    }

    private static StopRules upTo(double epsilon) {
        return new StopRules(30, 1_000_000, epsilon, 0.0, 0.0);
    }

    private static double first(Particle particle) {
        return particle.simulated().parameters().get(0);
    }

    private static double second(Particle particle) {
        return particle.simulated().parameters().get(1);
    }

    private static void assertMean(
            Posterior posterior, ToDoubleFunction<Particle> value, double expected, double deviation) {
        double mean = posterior.last().particles().stream()
                .mapToDouble(particle -> particle.weight() * value.applyAsDouble(particle))
                .sum();
        assertThat(mean)
                .isCloseTo(
                        expected,
                        within(ERRORS * deviation / Math.sqrt(posterior.last().effectiveSize())));
    }

    private static void assertDeviation(
            Posterior posterior, ToDoubleFunction<Particle> value, double mean, double expected) {
        double variance = posterior.last().particles().stream()
                .mapToDouble(particle -> particle.weight() * Math.pow(value.applyAsDouble(particle) - mean, 2))
                .sum();
        assertThat(Math.sqrt(variance))
                .isCloseTo(
                        expected,
                        within(ERRORS
                                * expected
                                / Math.sqrt(2.0 * posterior.last().effectiveSize())));
    }
}
