package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.report.Traced;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** Every number that a figure of a report says in words names its cell, or is one that the words themselves have. */
final class OriginTest {

    private static final StudyResults RESULTS = StudyFixture.results(12);

    private static final Comparison COMPARISON = ComparisonFixture.of(RESULTS);

    private record Drawn(Language language, Figure figure) {

        @Override
        public String toString() {
            return figure.name() + " " + language.tag();
        }
    }

    static Stream<Drawn> figures() {
        return Arrays.stream(Language.values()).flatMap(OriginTest::figures);
    }

    private static Stream<Drawn> figures(Language language) {
        Messages words = Messages.in(language);
        Findings findings = new Findings(RESULTS, COMPARISON, words, false, ExampleFiguresTest.EXAMPLE);
        List<Figure> all = new ArrayList<>(Figures.draw(findings, Optional.of(StudyFixture.worlds())));
        all.addAll(Figures.drawFurther(findings));
        all.addAll(SweepFigures.draw(FurtherFiguresTest.sweep(), true, 26, words));
        all.addAll(SweepHeatFigures.draw(FurtherFiguresTest.sweep(), true, 26, words));
        return all.stream().map(figure -> new Drawn(language, figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyNumberNamesItsCellOrIsPartOfTheWords(Drawn drawn) {
        Figure figure = drawn.figure();
        Set<String> own = Traced.ofTheWords(drawn.language());
        assertThat(own).containsAll(without(figure.caption()));
        if (figure.name().startsWith("sweep-")) {
            // The levels of the factors, which say at which point a number was found.
            own.addAll(List.of("1", "3.5", "3,5", "7", "14"));
        }
        assertThat(own).containsAll(without(figure.alt()));
        assertThat(figure.alt().numbers()).isNotEmpty();
        assertThat(figure.caption().numbers()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theDrawingNamesItsTables(Drawn drawn) {
        Figure figure = drawn.figure();
        String file = figure.origin().places().get(0).replaceAll("#.*", "");

        assertThat(figure.origin().line())
                .startsWith(drawn.language() == Language.ENGLISH ? "Numbers: " : "Getallen uit: ")
                .contains(file);
        assertThat(FigureWriter.svg(figure, 800))
                .contains(">" + figure.origin().line().split(", ", -1)[0]);
    }

    @Test
    void aNumberWithoutACellIsFound() {
        Messages words = Messages.in(Language.ENGLISH);

        assertThat(without(words.tell("figure.weekly-reach.caption", "31 replicates", 26)))
                .contains("31", "26");
        assertThat(Traced.ofTheWords(Language.ENGLISH)).contains("95").doesNotContain("31", "26");
    }

    @Test
    void aFigureWithoutTablesIsRefused() {
        Messages words = Messages.in(Language.ENGLISH);

        assertThatThrownBy(() -> Origin.of(words)).hasMessageContaining("names the tables");
        assertThatThrownBy(() -> Origin.of(words, "runs.csv")).hasMessageContaining("runs.csv");
    }

    /** The numbers of a text that name no cell. */
    private static List<String> without(Told told) {
        StringBuilder rest = new StringBuilder();
        told.pieces().stream().filter(Told.Words.class::isInstance).forEach(piece -> rest.append(' ')
                .append(piece.text()));
        return Traced.digits(rest.toString());
    }
}
