package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look-up itself: what is wrong is found. */
final class TracedTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void table() throws IOException {
        Files.writeString(folder.resolve("runs.csv"), """
                arm,replicate,reach,share
                a,0,10,0.5
                a,1,20,0.25
                b,0,4,0.5
                b,1,6,
                """);
    }

    @Test
    void aWrongNumberAndACellThatIsNotThereAreFound() throws IOException {
        assertThat(Traced.numbers(folder, span("runs.csv#arm=a;mean(reach)", "15"), ",", "."))
                .isOne();
        assertThatThrownBy(() -> Traced.numbers(folder, span("runs.csv#arm=a;mean(reach)", "16"), ",", "."))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Traced.numbers(folder, span("runs.csv#arm=c;reach", "15"), ",", "."))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aTableOrAColumnThatIsNotThereIsFound() throws IOException {
        assertThat(Traced.problem(folder, "runs.csv#arm,reach")).isEmpty();
        assertThat(Traced.problem(folder, "runs.csv#reech")).contains("reech");
        assertThat(Traced.problem(folder, "analysis/runs.csv#reach")).contains("no file");
        assertThat(Traced.problem(folder, "runs.csv")).contains("no columns");
    }

    @Test
    void functionsAreThoseOfTheirNames() throws IOException {
        Sources sources = new Sources(folder);
        assertThat(sources.value("runs.csv#sum(reach)")).isEqualTo(40.0);
        assertThat(sources.value("runs.csv#max(reach)")).isEqualTo(20.0);
        assertThat(sources.value("runs.csv#distinct(arm)")).isEqualTo(2.0);
        assertThat(sources.value("runs.csv#arm=b;rows")).isEqualTo(2.0);
        assertThat(sources.value("runs.csv#arm=b;mean(reach*share)")).isEqualTo(2.0);
        // Differences 6 and 14: deviation 5.657, t quantile 12.706 for 1 degree of freedom.
        assertThat(sources.value("runs.csv#arm=a;against=b;halfWidth(reach)"))
                .isCloseTo(12.706 * 4.0, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void aFigureWithAWrongNumberOrOneWithoutACellIsFound() throws IOException {
        drawing(
                "Sum <tspan class=\"n\" data-source=\"runs.csv#sum(reach)\" data-factor=\"1.0\">40</tspan>, and 95 % of it.");
        assertThat(Traced.figures(folder)).isOne();

        drawing("Sum <tspan class=\"n\" data-source=\"runs.csv#sum(reach)\" data-factor=\"1.0\">41</tspan>.");
        assertThatThrownBy(() -> Traced.figures(folder)).hasMessageContaining("41 from runs.csv");

        drawing("Sum 40.");
        assertThatThrownBy(() -> Traced.figures(folder)).hasMessageContaining("without a cell");
        assertThat(Traced.figures(folder, "40")).isZero();

        drawing(
                "Of <tspan class=\"n\" data-source=\"runs.csv#replicate=0;share=0.5;reach=4;arm\" data-factor=\"1.0\">b</tspan>.");
        assertThat(Traced.figures(folder)).isOne();

        drawing(
                "Of <tspan class=\"n\" data-source=\"runs.csv#replicate=0;share=0.5;reach=4;arm\" data-factor=\"1.0\">a</tspan>.");
        assertThatThrownBy(() -> Traced.figures(folder)).isInstanceOf(AssertionError.class);
    }

    private void drawing(String told) throws IOException {
        Files.writeString(
                folder.resolve("one.svg"),
                "<svg data-sources=\"runs.csv#reach\"><metadata><text class=\"alt\">%s</text></metadata></svg>"
                        .formatted(told));
    }

    private static String span(String source, String digits) {
        return "<span class=\"n\" data-source=\"%s\" data-factor=\"1.0\">%s</span>".formatted(source, digits);
    }
}
