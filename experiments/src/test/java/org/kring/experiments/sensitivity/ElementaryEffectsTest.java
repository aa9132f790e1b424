package org.kring.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.design.MorrisTrajectories;

final class ElementaryEffectsTest {

    private static final long SEED = 20261122L;

    /** Saltelli, A. et al. (2008), "Global Sensitivity Analysis: The Primer", exercise 4, as SALib's test_analyze_morris has it. */
    @Test
    void anExerciseOfThePrimerHasItsPublishedSolution() {
        double[] first = {(2.39 - 0.71), (2.30 - 0.97), (2.40 - 0.87), -(2.15 - 1.71), -(2.17 - 1.54), -(1.87 - 1.0)};
        double[] second = {(0.71 - 0.97), (2.39 - 2.30), (2.40 - 1.87), (1.71 - 1.54), (2.15 - 2.17), (2.20 - 1.87)};
        ElementaryEffects effects = new ElementaryEffects(
                List.of("x1", "x2"), List.of(true, true), new double[][][] {effects(first), effects(second)});
        double[] found = effects.of(IntStream.range(0, 6).toArray());
        assertThat(found[0]).as("mu of x1").isCloseTo(0.66, within(0.01));
        assertThat(found[1]).as("mu* of x1").isCloseTo(1.62, within(0.0162));
        assertThat(found[2]).as("sigma of x1").isCloseTo(1.79, within(0.0179));
        assertThat(found[3]).as("mu of x2").isCloseTo(0.21, within(0.021));
        assertThat(found[4]).as("mu* of x2").isCloseTo(0.35, within(0.005));
        assertThat(found[5]).as("sigma of x2").isCloseTo(0.41, within(0.005));
    }

    /**
     * SALib, tests/test_regression.py, 10,000 trajectories on four levels: 7.767792, 7.875, 6.308785. Both are samples; the
     * effects of x1 are 0 in no case and at most 21.4, so 0.3 is more than three standard errors of the difference.
     */
    @Test
    void ishigamiAgreesWithThePublishedRegressionValuesOfSalib() {
        MorrisTrajectories design = new MorrisTrajectories(Known.factors(3), 10_000, 4, SEED);
        double[] found = all(design, List.of("x1", "x2", "x3"));
        assertThat(found[1]).isCloseTo(7.767792, within(0.3));
        assertThat(found[4]).isCloseTo(7.875, within(1e-9));
        assertThat(found[7]).isCloseTo(6.308785, within(0.3));
    }

    /** SALib, tests/test_regression.py, groups {x1} and {x2, x3}: 7.716552, 10.147653. */
    @Test
    void groupsAgreeWithThePublishedRegressionValuesOfSalib() {
        List<List<String>> groups = List.of(List.of("x1"), List.of("x2", "x3"));
        MorrisTrajectories design = new MorrisTrajectories(Known.factors(3), groups, 10_000, 4, SEED);
        ElementaryEffects effects = effects(design, List.of("x1", "rest"));
        assertThat(effects.names())
                .extracting(name -> name.kind().key() + " " + name.factor())
                .containsExactly("mu x1", "muStar x1", "sigma x1", "muStar rest");
        double[] found = effects.of(IntStream.range(0, 10_000).toArray());
        assertThat(found[1]).isCloseTo(7.716552, within(0.3));
        assertThat(found[3]).isCloseTo(10.147653, within(0.3));
    }

    @Test
    void aLinearFunctionHasItsSlopesAndNoSpread() {
        MorrisTrajectories design = new MorrisTrajectories(Known.factors(3), 8, 4, SEED);
        double[] found = all(design, unit -> 5.0 * unit[0] - 2.0 * unit[1], List.of("x1", "x2", "x3"));
        assertThat(found).usingComparatorWithPrecision(1e-9).containsExactly(5, 5, 0, -2, 2, 0, 0, 0, 0);
    }

    /** x1 x2: the effect of x1 is the place of x2, which is 0, 1/3, 2/3 or 1, so its mean is 1/2 and its variance 5/36. */
    @Test
    void anInteractionShowsAsSpread() {
        MorrisTrajectories design = new MorrisTrajectories(Known.factors(2), 4000, 4, SEED);
        double[] found = all(design, unit -> unit[0] * unit[1], List.of("x1", "x2"));
        assertThat(found[0]).isCloseTo(0.5, within(0.03));
        assertThat(found[2]).isCloseTo(Math.sqrt(5.0 / 36.0), within(0.02));
    }

    private static double[][] effects(double[] changes) {
        double[][] effects = new double[changes.length][];
        for (int t = 0; t < changes.length; t++) {
            effects[t] = new double[] {changes[t] * 1.5};
        }
        return effects;
    }

    private static double[] all(MorrisTrajectories design, List<String> names) {
        return all(design, Known::ishigami, names);
    }

    private static double[] all(MorrisTrajectories design, ToDoubleFunction<double[]> function, List<String> names) {
        Blocks blocks = Blocks.whole(Known.run(design, function), design.trajectoryLength());
        ElementaryEffects effects = ElementaryEffects.of(design, names, blocks);
        return effects.of(IntStream.range(0, blocks.size()).toArray());
    }

    private static ElementaryEffects effects(MorrisTrajectories design, List<String> names) {
        Blocks blocks = Blocks.whole(Known.run(design, Known::ishigami), design.trajectoryLength());
        return ElementaryEffects.of(design, names, blocks);
    }
}
