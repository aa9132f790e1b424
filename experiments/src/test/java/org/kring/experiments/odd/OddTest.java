package org.kring.experiments.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.model.engine.Phase;
import org.kring.model.engine.Step;

final class OddTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs/odd.md");
    private static final Path MODEL = ROOT.resolve("model/src/main/java/org/kring/model");

    /** Run with {@code -Dgolden=write} after a change of code or data, and read the difference. */
    @Test
    void everyGeneratedTableIsUpToDate() throws IOException {
        Map<String, String> tables = OddTables.all(ROOT);
        if ("write".equals(System.getProperty("golden"))) {
            MarkedPage page = page();
            for (Map.Entry<String, String> table : tables.entrySet()) {
                page = page.with(table.getKey(), table.getValue());
            }
            Files.writeString(PAGE, page.text(), StandardCharsets.UTF_8);
        }
        assertThat(page().parts()).containsExactlyInAnyOrderElementsOf(tables.keySet());
        tables.forEach((name, table) -> assertThat(pageLines(name))
                .as(name)
                .containsExactlyElementsOf(table.lines().toList()));
    }

    @Test
    void everyDrawHasADecisionAKeyAndSomebodyWhoDraws() throws IOException {
        assertThat(RandomnessTable.of(MODEL).lines()).noneMatch(row -> row.contains("|  |"));
    }

    @Test
    void stepsFollowEachOtherInTheOrderOfTheirPhases() {
        assertThat(Stream.of(Step.values()).map(Step::phase)).isSorted().contains(Phase.values());
    }

    @Test
    void everyPackageOfTheScheduleExists() {
        assertThat(Stream.of(Step.values())
                        .flatMap(step -> Stream.of(step.packages().split(", "))))
                .allSatisfy(name -> assertThat(MODEL.resolve(name)).isDirectory());
    }

    @Test
    void everyElementAndEveryQuestionOfTheProtocolIsThere() throws IOException {
        assertThat(page().text().lines().filter(line -> line.startsWith("## ")))
                .startsWith(
                        "## 1. Purpose and patterns",
                        "## 2. Entities, state variables and scales",
                        "## 3. Process overview and scheduling",
                        "## 4. Design concepts",
                        "## 5. Initialisation",
                        "## 6. Input data",
                        "## 7. Submodels");
        assertThat(page().text())
                .contains(concepts().stream().map("\n*%s.*"::formatted).toList())
                .contains(questions().stream().map("\n| %s |"::formatted).toList());
    }

    /** The eleven design concepts of Grimm et al. 2020. */
    private static List<String> concepts() {
        return List.of(
                "Basic principles",
                "Emergence",
                "Adaptation",
                "Objectives",
                "Learning",
                "Prediction",
                "Sensing",
                "Interaction",
                "Stochasticity",
                "Collectives",
                "Observation");
    }

    /** The groups of questions that Müller et al. 2013 add on human decisions. */
    private static List<String> questions() {
        return List.of(
                "theoretical and empirical background",
                "individual decision making",
                "learning",
                "sensing",
                "prediction",
                "interaction",
                "collectives",
                "heterogeneity",
                "stochasticity",
                "observation");
    }

    private static List<String> pageLines(String part) {
        try {
            return page().part(part).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static MarkedPage page() throws IOException {
        return new MarkedPage(Files.readString(PAGE, StandardCharsets.UTF_8));
    }
}
