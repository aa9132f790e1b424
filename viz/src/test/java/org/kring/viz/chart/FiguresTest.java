package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

final class FiguresTest {

    private static final StudyResults RESULTS = StudyFixture.results();

    private static final Comparison COMPARISON = ComparisonFixture.of(RESULTS);

    private static final List<Figure> ABROAD = FigureChecks.abroad(FiguresTest::figures);

    static Stream<Figure> figures() {
        return Arrays.stream(Language.values()).flatMap(FiguresTest::figures);
    }

    private static Stream<Figure> figures(Language language) {
        Findings findings = new Findings(RESULTS, COMPARISON, Messages.in(language));
        return Figures.draw(findings, Optional.of(StudyFixture.worlds())).stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyWidthCanBeDrawn(Figure figure) {
        for (int width : List.of(360, 800, 1600)) {
            assertThat(FigureWriter.png(figure, width, 1)).hasSizeGreaterThan(1000);
            assertThat(FigureWriter.svg(figure, width)).contains("width=\"%d\"".formatted(width));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void twoRendersAreTheSameBytesInAnyCountry(Figure figure) {
        FigureChecks.same(figure, ABROAD);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void captionAndAltTextCarryReplicatesAndNumbers(Figure figure) {
        assertThat(figure.caption().text())
                .containsAnyOf("30 replicates", "30 plausible worlds", "30 herhalingen", "30 denkbare werelden");
        assertThat(figure.title()).endsWith("?");
        assertThat(figure.alt().text()).containsPattern("[0-9]").doesNotContain("NaN");
        assertThat(FigureWriter.svg(figure, 800)).contains("<desc").doesNotContain("NaN");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void drawingIsWellFormedAndLettersAreText(Figure figure) {
        String svg = FigureWriter.svg(figure, 360);
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
        assertThat(svg).contains("font-family: sans-serif").contains("<text");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void textBoxesDoNotOverlap(Figure figure) {
        for (int width : List.of(360, 480, 720, 800, 1200, 1600)) {
            assertThat(TextBoxes.overlapping(FigureWriter.svg(figure, width)))
                    .as("%s at %d px", figure.name(), width)
                    .isEmpty();
        }
    }

    @Test
    void oneStrategyAndOneReplicateCanBeDrawn() {
        StudyResults one = new StudyResults(
                "one",
                List.of("absent"),
                "absent",
                java.util.Map.of("absent", StudyFixture.results(1).runs("absent")));
        Comparison nothing = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());
        for (Figure figure : Figures.draw(new Findings(one, nothing, Messages.in(Language.DUTCH)), Optional.empty())) {
            assertThat(FigureWriter.svg(figure, 800)).doesNotContain("NaN");
        }
    }

    @Test
    void filesAreNamedAfterTheCatalogue(@TempDir Path folder) throws Exception {
        Findings findings =
                new Findings(RESULTS, COMPARISON, Messages.in(Language.ENGLISH), false, ExampleFiguresTest.EXAMPLE);
        List<Path> files = FigureWriter.write(
                folder,
                Stream.concat(figures(Language.ENGLISH), Figures.drawFurther(findings).stream())
                        .toList());

        assertThat(files)
                .hasSize(2 * Figures.questions(Messages.in(Language.ENGLISH)).size())
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsAll(Figures.questions(Messages.in(Language.ENGLISH)).keySet().stream()
                        .map(name -> name + ".svg")
                        .toList());
    }
}
