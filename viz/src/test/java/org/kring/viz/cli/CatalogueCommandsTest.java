package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.observe.MetricFamily;
import org.kring.model.observe.Metrics;

final class CatalogueCommandsTest {

    @ParameterizedTest
    @CsvSource({
        "scenarios, regional-welfare",
        "strategies, lively-mix",
        "platforms, facebook",
        "metrics, isolationRisk",
        "parameters, horizon.weeks",
        "figures, isolation-risk"
    })
    void listNamesWhatThereIs(String kind, String name) {
        Said said = Said.to("list", kind);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(name);
    }

    @Test
    void metricsAreListedByFamilyEachOnALine() {
        List<String> lines = Said.to("list", "metrics").out().lines().toList();
        List<String> titles =
                Metrics.families().stream().map(MetricFamily::title).toList();

        assertThat(lines.stream().filter(line -> !line.isEmpty() && !line.startsWith(" ")))
                .containsExactlyElementsOf(titles);
        assertThat(lines.stream().filter(line -> line.startsWith("  ")))
                .hasSize(Metrics.run().size() + Metrics.weekly().size());
    }

    @Test
    void listOfAnUnknownKindNamesTheNearest() {
        Said said = Said.to("list", "strategys");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("Maybe strategies was meant");
    }

    @Test
    void showPrintsTheFileOfAStrategy() {
        assertThat(Said.to("show", "lively-mix").out()).isEqualTo(Catalogue.text("lively-mix"));
    }

    @Test
    void showPrintsTheFileOfAPlatform() {
        assertThat(Said.to("show", "pseudonymous-forum").out()).isEqualTo(Catalogue.text("pseudonymous-forum"));
    }

    @Test
    void showOfAnUnknownNameNamesTheNearest() {
        Said said = Said.to("show", "lively-mixx");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("Maybe lively-mix was meant");
    }

    @Test
    void exportedStrategyReadsBackAsItWas(@TempDir Path folder) {
        Path file = folder.resolve("mine.yaml");

        assertThat(Said.to("export", "closed-group", file).code()).isZero();
        assertThat(Catalogue.strategy(file.toString())).isEqualTo(Catalogue.strategy("closed-group"));
    }

    @Test
    void exportNeverOverwrites(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "precious");

        Said said = Said.to("export", "closed-group", file);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(file).hasContent("precious");
    }

    @Test
    void exportBelowAFileIsWrongInput(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Said said = Said.to("export", "closed-group", file.resolve("mine.yaml"));

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("cannot be written").doesNotContain("Exception");
    }

    @Test
    void patternsAndMechanismsCanBeShownAndListed() {
        assertThat(Said.to("show", "levels").out()).contains("- id: T33-order");
        assertThat(Said.to("show", "mechanisms").out()).contains("- name: stigma");
        assertThat(Said.to("list", "patterns").out()).contains("T33-order").contains("zero-reach");
        assertThat(Said.to("list", "mechanisms").out()).contains("stigma");
    }

    @Test
    void unknownFileIsRefusedWithEveryKindThatThereIs() {
        Said said = Said.to("show", "nope");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err())
                .contains("regional-welfare", "lively-mix", "login-and-feed", "levels", "mechanisms")
                .contains("Maybe ");
    }

    @Test
    void unknownOutcomeIsRefusedWithTheNearestAndNotWithAll() {
        Said said = Said.to("compare", "--on", "nonsense");

        assertThat(said.err())
                .contains("the nearest of ")
                .contains("kring list metrics")
                .hasSizeLessThan(400);
    }
}
