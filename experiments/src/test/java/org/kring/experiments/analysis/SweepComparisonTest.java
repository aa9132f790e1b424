package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.SignResult.Verdict;
import org.kring.experiments.analysis.SweepComparison.LevelContrast;
import org.kring.experiments.analysis.SweepComparison.LevelEffect;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.ExpectedSign;
import org.kring.experiments.study.ExpectedSign.Sign;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** Means, differences and effects of a sweep, on numbers whose answer is known. */
final class SweepComparisonTest {

    private static final String OUTCOME = "staffHours";
    /** Luck that all points and arms of a replicate share, and a little of their own. */
    private static final double[] LUCK = {0.3, -0.2, 0.15, -0.1, -0.15, 0.05};

    @Test
    void differencesAreTakenWithinAReplicateSoThatSharedLuckIsGone() {
        SweepComparison found = SweepComparison.of(runs(List.of()), List.of(OUTCOME), true, Confidence.fixed());

        assertThat(found.differences()).hasSize(6).allSatisfy(d -> {
            assertThat(d.difference()).isCloseTo(2.0 * Math.floorDiv(d.point(), 2) + 1.0, within(1e-9));
            assertThat(d.high() - d.low()).isLessThan(1e-6);
            assertThat(d.isTold()).isTrue();
        });
        assertThat(found.estimates().get(0).high() - found.estimates().get(0).low())
                .isGreaterThan(0.1);
    }

    @Test
    void effectsAreMeansOverTheOtherFactorLessTheMeanOfAll() {
        SweepComparison found = SweepComparison.of(runs(List.of()), List.of(OUTCOME), true, Confidence.fixed());
        LevelEffect last = found.effects().stream()
                .filter(e -> e.arm().equals("strategy")
                        && e.factor().equals("a")
                        && e.level().equals("2"))
                .findFirst()
                .orElseThrow();

        // a acts by 10 a level on both arms, and by 2 a level more on the strategy.
        assertThat(last.effect()).isCloseTo(12.0, within(1e-9));
        assertThat(last.onDifference()).isCloseTo(2.0, within(1e-9));
        assertThat(last.n()).isEqualTo(LUCK.length);
    }

    @Test
    void aFactorWithoutEffectIsNotToldApartAndOneWithEffectIs() {
        SweepComparison found = SweepComparison.of(runs(List.of()), List.of(OUTCOME), true, Confidence.fixed());

        assertThat(found.contrasts().stream().filter(c -> c.factor().equals("b")))
                .noneMatch(LevelContrast::isTold);
        assertThat(found.contrasts().stream().filter(c -> c.factor().equals("a")))
                .allMatch(LevelContrast::isTold);
        assertThat(SweepText.of("study", found))
                .contains("Moved most by a: with strategy")
                .contains("Not distinguishable: the levels of b.");
    }

    @Test
    void contrastsHoldTogetherForAllArmsThatVary() {
        SweepComparison found = SweepComparison.of(runs(List.of()), List.of(OUTCOME), true, Confidence.fixed());

        // Levels of a differ by the same in every replicate; those of b by 0.01 up and down in turn, on both arms.
        double spread = Math.sqrt(6 * 1e-4 / 5);
        double quantile = new TDistribution(5).inverseCumulativeProbability(1.0 - 0.05 / 2 / 2);
        assertThat(found.contrasts().stream().filter(c -> c.factor().equals("b")))
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.high()).isCloseTo(quantile * spread / Math.sqrt(6), within(1e-9)));
        assertThat(String.valueOf(SweepTables.csv(found).get("contrasts.csv")).lines())
                .hasSize(1 + 2 * (3 + 1))
                .startsWith("outcome,arm,factor,from,to,meanFrom,meanTo,difference,jointLow,jointHigh");
        assertThat(SweepText.of("study", found)).contains("together with those of all levels, factors and strategies");
    }

    @Test
    void effectsUseOnlyReplicatesThatFinishedEverywhere() {
        SweepComparison found = SweepComparison.of(runs(List.of(1, 4)), List.of(OUTCOME), true, Confidence.fixed());

        assertThat(found.effects()).allSatisfy(e -> assertThat(e.n()).isEqualTo(4));
        assertThat(found.estimates().stream()
                        .map(SweepComparison.PointEstimate::n)
                        .distinct())
                .containsExactly(6, 4);
    }

    @Test
    void whatIsTheSameInEveryReplicateIsUnchangedAndNotMerelyUndecided() {
        ExpectedSign expected = sign("a", "", Map.of(), Sign.UP);

        assertThat(new SignResult(expected, 5, 0.0, 0.0, 0.0).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(new SignResult(expected, 5, 0.0, -0.1, 0.1).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(new SignResult(expected, 1, 0.0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void whatWasExpectedHoldsIsContradictedOrStaysOpen() {
        SweepComparison found = SweepComparison.of(runs(List.of()), List.of(OUTCOME), true, Confidence.fixed())
                .against(List.of(
                        sign("a", "", Map.of(), Sign.UP),
                        sign("a", "", Map.of(), Sign.DOWN),
                        sign("b", "absent", Map.of(), Sign.UP),
                        sign("", "absent", Map.of("a", new YamlValue("2")), Sign.UP)));

        assertThat(found.signs())
                .extracting(SignResult::verdict)
                .containsExactly(Verdict.HOLDS, Verdict.CONTRADICTED, Verdict.UNCHANGED, Verdict.HOLDS);
        assertThat(found.signs().get(0).difference()).isCloseTo(24.0, within(1e-9));
        assertThat(found.signs().get(3).difference()).isCloseTo(5.0, within(1e-9));
        assertThat(SweepText.of("study", found))
                .contains("contradicted: staffHours of strategy falls with a from 0 to 2. Found");
        assertThat(SweepTables.csv(found).get("signs.csv")).contains("is above that of absent");
    }

    /** The levels of a run from 0 to 2, those of b from x to y. */
    private static ExpectedSign sign(String factor, String over, Map<String, YamlValue> at, Sign sign) {
        YamlValue from = new YamlValue(factor.equals("a") ? "0" : factor.equals("b") ? "x" : "");
        YamlValue to = new YamlValue(factor.equals("a") ? "2" : factor.equals("b") ? "y" : "");
        return new ExpectedSign(OUTCOME, "strategy", over, factor, from, to, at, sign);
    }

    @Test
    void curvesAverageOverTheFactorsThatAreNotDrawn() {
        SweepComparison found = SweepComparison.of(runs(List.of()), List.of(OUTCOME), true, Confidence.fixed());
        SweepCurves grid = SweepCurves.of(found, OUTCOME, true);

        assertThat(grid.panels()).containsExactly("x", "y");
        assertThat(grid.levels()).containsExactly("0", "1", "2");
        assertThat(grid.cells()).hasSize(3 * 2 * 2);
        assertThat(SweepCurves.of(found, OUTCOME, false).panels()).containsExactly("");
    }

    @Test
    void intervalsEndWhereAnOutcomeHasNoValuesBeyond() {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        outcomes.put("absent", List.of(outcome(0.0), outcome(0.3)));
        outcomes.put("strategy", List.of(outcome(1.0), outcome(0.7)));
        StudyResults results = new StudyResults("study", List.of("absent", "strategy"), "absent", outcomes);
        SweepRuns.Point point = new SweepRuns.Point(0, List.of("1"), List.of(0, 1), results);
        SweepComparison found = SweepComparison.of(
                new SweepRuns(List.of("a"), List.of(point), 1),
                List.of("isolationRisk", OUTCOME),
                true,
                Confidence.fixed());

        assertThat(found.estimate("isolationRisk", 0, "absent").orElseThrow().low())
                .isZero();
        assertThat(found.estimate("isolationRisk", 0, "strategy").orElseThrow().high())
                .isOne();
        assertThat(found.estimate(OUTCOME, 0, "absent").orElseThrow().low()).isZero();
        assertThat(found.estimate(OUTCOME, 0, "strategy").orElseThrow().high()).isGreaterThan(1.0);
        assertThat(SweepCurves.of(found, "isolationRisk", true).cells())
                .extracting(SweepCurves.Cell::low, SweepCurves.Cell::high)
                .allSatisfy(ends -> assertThat(ends.toList())
                        .allSatisfy(end -> assertThat((double) end).isBetween(0.0, 1.0)));
    }

    /** Six points: a in 0, 1, 2 with an effect, b in x, y without; some replicates are missing at the last point. */
    private static SweepRuns runs(List<Integer> missing) {
        List<SweepRuns.Point> points = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            int a = number / 2;
            int b = number % 2;
            List<Integer> replicates = IntStream.range(0, LUCK.length)
                    .filter(r -> points.size() < 5 || !missing.contains(r))
                    .boxed()
                    .toList();
            Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
            outcomes.put("absent", outcomes(replicates, 10.0 * a, b));
            outcomes.put("strategy", outcomes(replicates, 12.0 * a + 1.0, b));
            points.add(new SweepRuns.Point(
                    number,
                    List.of("" + a, b == 0 ? "x" : "y"),
                    replicates,
                    new StudyResults("study", List.of("absent", "strategy"), "absent", outcomes)));
        }
        return new SweepRuns(List.of("a", "b"), points, 6);
    }

    private static List<Outcome> outcomes(List<Integer> replicates, double value, int b) {
        return replicates.stream()
                .map(r -> outcome(value + LUCK[r] + (b == 0 ? 0.0 : 0.01 * (r % 2 == 0 ? 1 : -1))))
                .toList();
    }

    private static Outcome outcome(double value) {
        List<Double> values = Collections.nCopies(Metrics.run().size(), value);
        return new Outcome(values, Collections.nCopies(Metrics.weekly().size(), List.of(value)), List.of());
    }
}
