package org.kring.experiments.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.InputException;

/**
 * Chains with known joint posteriors, n = 400 particles in each stage, one fixed seed each. A mean may be off by 4.5 of its
 * standard errors sd sqrt(1/ess1 + 1/ess2), a standard deviation by that over the root of 2, a correlation r by (1 - r^2)
 * of it: for normal errors a false alarm in 7 of a million checks. What a tolerance adds to a posterior is in the expected value.
 */
final class ChainTest {

    private static final double ERRORS = 4.5;
    private static final int PARTICLES = 400;
    private static final double EPSILON = 5.0;

    /** 0.2 squared, and a statistic within 5 tolerances of 0.01: variance 0.05^2/3 on top. */
    private static final double ONE = 0.04 + 0.05 * 0.05 / 3.0;

    private final Path temp;

    ChainTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void secondStageHasTheJointPosteriorOfBoth() {
        List<Posterior> stages = KnownChain.answer(KnownChain.linear(PARTICLES, upTo(EPSILON)), KnownChain.NOISY_SUM);

        // b is free, so that the sum says nothing of a: a keeps its posterior, and b = 1.5 - a + noise.
        Joint joint = new Joint(stages, 1.0);
        assertThat(stages).extracting(Posterior::reason).containsOnly(StopReason.EPSILON);
        joint.assertMean(Joint::a, 0.7, Math.sqrt(ONE));
        joint.assertMean(Joint::b, 0.8, Math.sqrt(2.0 * ONE));
        joint.assertSpread(Joint::a, 0.7, Math.sqrt(ONE));
        joint.assertSpread(Joint::b, 0.8, Math.sqrt(2.0 * ONE));
        assertThat(joint.correlation(0.7, 0.8)).isCloseTo(-Math.sqrt(0.5), within(ERRORS * 0.5 * joint.error()));
    }

    @Test
    void firstParameterIsUpdatedWhereTheSecondStageMeasuresItToo() {
        List<Posterior> stages =
                KnownChain.answer(KnownChain.measuringTwice(PARTICLES, upTo(4.0)), KnownChain.NOISY_SUM_AND_FIRST);

        // 0.7 and 0.9 weigh alike. Weighting draws of N(0,1) by a normal one deviation off leaves 73 % of their worth.
        // Root mean square within 0.04: a disc of radius 0.04 sqrt(2), variance 0.04^2/2 on each statistic of the
        // second stage.
        double first = 0.04 + 0.04 * 0.04 / 3.0;
        double second = 0.04 + 0.04 * 0.04 / 2.0;
        double variance = 1.0 / (1.0 / first + 1.0 / second);
        double mean = variance * (0.7 / first + 0.9 / second);
        Joint joint = new Joint(stages, 0.73);
        joint.assertMean(Joint::a, mean, Math.sqrt(variance));
        joint.assertSpread(Joint::a, mean, Math.sqrt(variance));
        joint.assertMean(Joint::b, 1.5 - mean, Math.sqrt(variance + second));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        Chain chain = KnownChain.linear(20, KnownProblem.FOUR_GENERATIONS);
        KnownChain.run(temp.resolve("one"), chain, KnownChain.NOISY_SUM, 1);
        KnownChain.run(temp.resolve("three"), chain, KnownChain.NOISY_SUM, 3);

        for (String file : List.of("1-first/journal.jsonl", "2-second/journal.jsonl", "2-second/posterior.csv")) {
            assertThat(temp.resolve("three").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
    }

    @Test
    void everyParticleHoldsAWholeSetOfTheStageBefore() {
        List<Posterior> stages =
                KnownChain.run(temp, KnownChain.linear(20, KnownProblem.FOUR_GENERATIONS), KnownChain.NOISY_SUM, 1);

        Ensemble first = Ensemble.read(temp.resolve("1-first/posterior.csv"));
        Ensemble second = Ensemble.read(temp.resolve("2-second/posterior.csv"));
        assertThat(second.paths()).containsExactly("a", "b");
        assertThat(first.members())
                .extracting(member -> member.parameters().values().get(0))
                .containsAll(second.members().stream()
                        .map(member -> member.parameters().values().get(0))
                        .toList());
        assertThat(stages.get(1).summary().earlierSets()).isBetween(2, 20);
    }

    @Test
    void stageOnAnotherOutcomeOfTheStageBeforeIsRefused() {
        Chain chain = KnownChain.linear(20, KnownProblem.FOUR_GENERATIONS);
        KnownChain.run(temp, chain, KnownChain.NOISY_SUM, 1);
        Chain longer = KnownChain.linear(20, new StopRules(5, 100_000, 0.0, 0.0, 0.0));

        assertThatThrownBy(() -> KnownChain.run(temp, longer, KnownChain.NOISY_SUM, 1))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("its outcome of the stage before differs");
    }

    @Test
    void builtInChainListsEveryBuiltInCalibrationInOrder() {
        Chain chain = Chain.of(Calibrations.chain("all"), "kring calibrate all");

        assertThat(chain.stages()).extracting(CalibrationPlan::calibration).isEqualTo(Calibrations.names());
        assertThat(chain.stages().get(5).problem().particles()).isGreaterThanOrEqualTo(200);
        assertThat(chain.folder(Path.of("x"), 1)).isEqualTo(Path.of("x", "2-login-and-feed"));
    }

    @Test
    void stageThatCalibratesWhatAnotherHasCalibratedIsRefused() {
        StopRules stop = new StopRules(1, 1000, 0.0, 0.0, 0.0);
        ChainFile twice = new ChainFile(
                "twice",
                "",
                List.of(new ChainFile.Stage("network", 100, stop), new ChainFile.Stage("network", 100, stop)));

        assertThatThrownBy(() -> Chain.of(twice, ""))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("stage network calibrates network.circleDegree")
                .hasMessageContaining("Maybe ");
    }

    private static StopRules upTo(double epsilon) {
        return new StopRules(30, 1_000_000, epsilon, 0.0, 0.0);
    }

    /** Joint draws of a and b. */
    private record Joint(Posterior posterior, double firstSize, double secondSize) {

        Joint(List<Posterior> stages, double worth) {
            this(
                    stages.get(1),
                    worth * stages.get(0).last().effectiveSize(),
                    stages.get(1).last().effectiveSize());
        }

        static double a(List<Double> values) {
            return values.get(0);
        }

        static double b(List<Double> values) {
            return values.get(1);
        }

        double error() {
            return Math.sqrt(1.0 / firstSize + 1.0 / secondSize);
        }

        void assertMean(ToDoubleFunction<List<Double>> value, double expected, double deviation) {
            assertThat(mean(value)).isCloseTo(expected, within(ERRORS * deviation * error()));
        }

        void assertSpread(ToDoubleFunction<List<Double>> value, double mean, double expected) {
            double variance = mean(values -> Math.pow(value.applyAsDouble(values) - mean, 2));
            assertThat(Math.sqrt(variance)).isCloseTo(expected, within(ERRORS * expected * error() / Math.sqrt(2.0)));
        }

        double correlation(double meanA, double meanB) {
            return mean(values -> (a(values) - meanA) * (b(values) - meanB))
                    / Math.sqrt(mean(values -> Math.pow(a(values) - meanA, 2))
                            * mean(values -> Math.pow(b(values) - meanB, 2)));
        }

        private double mean(ToDoubleFunction<List<Double>> value) {
            return EarlierSets.of(posterior).sets().stream()
                    .mapToDouble(set -> set.weight() * value.applyAsDouble(set.values()))
                    .sum();
        }
    }
}
