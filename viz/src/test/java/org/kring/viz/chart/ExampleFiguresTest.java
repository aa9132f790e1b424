package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.example.Did;
import org.kring.experiments.example.Example;
import org.kring.experiments.example.ExampleDay;
import org.kring.experiments.example.ExamplePerson;
import org.kring.experiments.example.ExampleTie;
import org.kring.experiments.result.StudyResults;
import org.kring.model.network.Layer;
import org.kring.model.observe.Metric;
import org.kring.model.observe.MetricFamily;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Audience;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** The figures of one run, and what is left out where a folder has less than this program counts. */
final class ExampleFiguresTest {

    private static final StudyResults RESULTS = StudyFixture.results(5);

    private static final Comparison COMPARISON = ComparisonFixture.of(RESULTS);

    private static final Set<String> OF_ONE_RUN = Set.of("network-snapshot", "network-loneliness", "activity-calendar");

    static final Example EXAMPLE = new Example(days(), persons(), ties());

    private static final List<Figure> ABROAD = FigureChecks.abroad(ExampleFiguresTest::figures);

    static Stream<Figure> figures() {
        return Arrays.stream(Language.values())
                .map(Messages::in)
                .flatMap(
                        words -> Figures.drawFurther(new Findings(RESULTS, COMPARISON, words, false, EXAMPLE)).stream())
                .filter(figure -> OF_ONE_RUN.contains(figure.name()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsReadableAtEveryWidthAndSaysThatItIsAnExample(Figure figure) {
        FigureChecks.readable(figure);
        assertThat(figure.caption().text()).containsAnyOf("an example, no estimate", "een voorbeeld, geen schatting");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void twoRendersAreTheSameBytesInAnyCountry(Figure figure) {
        FigureChecks.same(figure, ABROAD);
    }

    @Test
    void theSameTiesGiveTheSamePlacesAndNobodyStandsUponAnother() {
        List<TieLayout.Link> links = IntStream.range(1, 60)
                .mapToObj(i -> new TieLayout.Link(i / 2, i))
                .toList();
        double[][] places = TieLayout.of(60, links);

        assertThat(TieLayout.of(60, links)).isDeepEqualTo(places);
        Set<String> different = IntStream.range(0, 60)
                .mapToObj(i -> Math.round(100 * places[0][i]) + " " + Math.round(100 * places[1][i]))
                .collect(Collectors.toSet());
        assertThat(different).hasSizeGreaterThan(57);
    }

    @Test
    void foldersOfOlderProgramsAreDrawnWithWhatTheyHave() {
        StudyResults older = older();
        Findings findings = new Findings(older, ComparisonFixture.of(older), Messages.in(Language.ENGLISH));

        List<Figure> figures = Figures.drawFurther(findings);

        assertThat(Figures.leftOut(findings))
                .containsExactly(
                        "reactions-by-audience", "network-snapshot", "network-loneliness", "activity-calendar");
        assertThat(figures).extracting(Figure::name).contains("reach-funnel", "staff-hours", "isolation-by-group");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.alt().text()).doesNotContain("NaN"));
        assertThat(figures.stream()
                        .filter(f -> f.name().equals("loneliness"))
                        .findFirst()
                        .orElseThrow()
                        .alt()
                        .text())
                .doesNotContain("at the start");
    }

    private static StudyResults older() {
        List<Metric> lacking =
                Metrics.families().get(Metrics.families().size() - 1).run();
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (String arm : RESULTS.arms()) {
            outcomes.put(
                    arm,
                    RESULTS.runs(arm).stream().map(run -> without(run, lacking)).toList());
        }
        assertThat(Metrics.families())
                .extracting(MetricFamily::title)
                .last()
                .isEqualTo("By audience, age and activity");
        return new StudyResults(RESULTS.study(), RESULTS.arms(), RESULTS.reference(), outcomes);
    }

    private static Outcome without(Outcome run, List<Metric> lacking) {
        List<Double> values = new ArrayList<>(run.values());
        for (int i = 0; i < values.size(); i++) {
            values.set(i, lacking.contains(Metrics.run().get(i)) ? Double.NaN : values.get(i));
        }
        return new Outcome(values, run.weekly(), run.lorenz());
    }

    private static List<ExampleDay> days() {
        List<ExampleDay> days = new ArrayList<>();
        for (int arm = 0; arm < StudyFixture.ARMS.size(); arm++) {
            for (int day = 0; day < 26 * 7; day++) {
                int posts = arm * (day % 7 < 5 ? 1 : 0);
                days.add(new ExampleDay(
                        StudyFixture.ARMS.get(arm),
                        day / 7 + 1,
                        day % 7 + 1,
                        posts,
                        posts * (day % 3),
                        posts * (day % 5)));
            }
        }
        return days;
    }

    private static List<ExamplePerson> persons() {
        List<ExamplePerson> persons = new ArrayList<>();
        for (int arm = 0; arm < StudyFixture.ARMS.size(); arm++) {
            for (int i = 0; i < 120; i++) {
                Did did = arm == 0 ? Did.NOTHING : Did.values()[i * arm % 4];
                Audience audience = Audience.of(i % 5);
                persons.add(new ExamplePerson(StudyFixture.ARMS.get(arm), i, audience, did, i % 7, (i + arm) % 7));
            }
        }
        return persons;
    }

    private static List<ExampleTie> ties() {
        return IntStream.range(1, 120)
                .mapToObj(i -> new ExampleTie(i / 3, i, i % 2 == 0 ? Layer.SUPPORT : Layer.SYMPATHY))
                .toList();
    }
}
