package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.pattern.Level;
import org.kring.experiments.pattern.Pattern;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.pattern.PatternResult;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

final class FurtherFiguresTest {

    private static final StudyResults RESULTS = StudyFixture.results();

    private static final Comparison COMPARISON = ComparisonFixture.of(RESULTS);

    private static final List<String> OUTCOMES = List.of("reachShareOfClients", "staffHours");

    private static final List<Figure> ABROAD = FigureChecks.abroad(FurtherFiguresTest::figures);

    static Stream<Figure> figures() {
        return Arrays.stream(Language.values()).map(Messages::in).flatMap(FurtherFiguresTest::figures);
    }

    private static Stream<Figure> figures(Messages words) {
        return Stream.of(
                        Figures.drawFurther(new Findings(RESULTS, COMPARISON, words)),
                        List.of(ValidationFigure.draw(patterns(), words)),
                        SweepHeatFigures.draw(sweep(), true, 26, words))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsReadableAtEveryWidth(Figure figure) {
        FigureChecks.readable(figure);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyCaptionTellsTheReplicates(Figure figure) {
        assertThat(figure.caption().text()).containsAnyOf("30 replicates", "30 herhalingen");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void twoRendersAreTheSameBytesInAnyCountry(Figure figure) {
        FigureChecks.same(figure, ABROAD);
    }

    @Test
    void nothingToShowCanBeDrawn() {
        StudyResults one = new StudyResults(
                "one",
                List.of("absent"),
                "absent",
                java.util.Map.of("absent", StudyFixture.results(1).runs("absent")));
        Comparison nothing = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Figures.drawFurther(new Findings(one, nothing, Messages.in(Language.DUTCH))))
                .hasSizeGreaterThan(8)
                .allSatisfy(figure -> {
                    assertThat(FigureWriter.svg(figure, 360)).doesNotContain("NaN");
                    assertThat(figure.alt().text()).doesNotContain("NaN");
                });
    }

    @Test
    void halfWidthIsThatOfAPairedInterval() {
        HalfWidths widths = HalfWidths.of(new double[] {2, 4, 6, 8}, new double[] {1, 2, 3, 4});

        assertThat(widths.first()).isEqualTo(3);
        // Differences 1, 2, 3: deviation 1, t quantile 4.303 for 2 degrees of freedom.
        assertThat(widths.values().get(0)).isCloseTo(4.303 / Math.sqrt(3.0), within(0.001));
        assertThat(widths.values()).hasSize(2);
    }

    @Test
    void aPowerLawHasTheSlopeOfItsExponent() {
        List<Double> shares = IntStream.rangeClosed(1, 100)
                .mapToObj(k -> Math.pow(k, -1.0) / 5.187)
                .toList();
        Tail tail = new Tail(
                new Findings(RESULTS, COMPARISON, Messages.in(Language.ENGLISH))
                        .styles()
                        .get(1),
                shares,
                2.0);

        List<double[]> line = tail.line(-2.0);

        double slope = (line.get(1)[1] - line.get(0)[1]) / (line.get(1)[0] - line.get(0)[0]);
        assertThat(slope).isCloseTo(-1.0, within(1e-9));
        assertThat(line.get(0)[1]).isCloseTo(tail.points(-2.0).get(0)[1], within(1e-9));
    }

    /** A level in the band, one below, one far above, and so on, in 30 replicates each. */
    private static List<PatternResult> patterns() {
        List<PatternResult> results = new ArrayList<>();
        for (Pattern pattern : PatternFile.builtIn().patterns()) {
            double place = new double[] {0.5, -0.3, 9.0, 0.9}[results.size() % 4];
            int n = results.size() % 7 == 6 ? 0 : pattern.minimum();
            results.add(new PatternResult(
                    pattern,
                    IntStream.range(0, 30)
                            .mapToObj(r ->
                                    new Level(pattern.low() + (place + 0.01 * r) * (pattern.high() - pattern.low()), n))
                            .toList()));
        }
        return results;
    }

    static SweepComparison sweep() {
        List<SweepRuns.Point> points = new ArrayList<>();
        for (String posts : List.of("1", "3.5", "7", "14")) {
            for (String hours : List.of("always", "officeHours", "everyOtherEveningOnly")) {
                points.add(new SweepRuns.Point(
                        points.size(),
                        List.of(posts, hours),
                        IntStream.range(0, 30).boxed().toList(),
                        RESULTS));
            }
        }
        SweepRuns runs =
                new SweepRuns(List.of("strategy.postsPerWeek", "organisation.openingHours"), points, points.size());
        return SweepComparison.of(runs, OUTCOMES, true, Confidence.fixed());
    }
}
