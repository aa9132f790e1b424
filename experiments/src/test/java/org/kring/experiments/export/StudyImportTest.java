package org.kring.experiments.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.design.BehaviorSpace;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.MasonSweep;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Studies;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.experiments.study.SweepChanges;
import org.kring.experiments.study.SweepPlan;

/** A sweep of another tool becomes a study with the same points in the same order. */
final class StudyImportTest {

    private static final String MASON = """
            independent = posts stigma
            min = 1 0.2
            max = 21 0.8
            divisions = 3 4
            trials = 5
            dependent = loneliness
            """;
    private static final String NETLOGO = """
            <experiments>
              <experiment name="Who Answers?" repetitions="3" sequentialRunOrder="true" runMetricsEveryStep="false">
                <setup>setup</setup>
                <go>go</go>
                <enumeratedValueSet variable="answers">
                  <value value="&quot;none&quot;"/>
                  <value value="&quot;in private&quot;"/>
                </enumeratedValueSet>
                <steppedValueSet variable="posts" first="1" step="3" last="7"/>
              </experiment>
              <experiment name="nested" repetitions="1" sequentialRunOrder="true" runMetricsEveryStep="true">
                <enumeratedValueSet variable="posts"><value value="1"/><value value="2"/></enumeratedValueSet>
                <subExperiment>
                  <enumeratedValueSet variable="stigma"><value value="0.5"/></enumeratedValueSet>
                </subExperiment>
                <subExperiment>
                  <enumeratedValueSet variable="stigma"><value value="0.5"/><value value="0.6"/></enumeratedValueSet>
                  <steppedValueSet variable="posts" first="4" step="-2" last="1"/>
                </subExperiment>
              </experiment>
            </experiments>
            """;
    private static final Map<String, String> NAMES =
            Map.of("posts", "strategy.postsPerWeek", "stigma", "population.stigmaConcern.mean");

    private final Path folder;

    StudyImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sweepOfMasonBecomesAGridWithItsPoints() throws IOException {
        Path file = file("sweep.properties", MASON);
        Path out = folder.resolve("study.yaml");

        ImportedStudy study = StudyImport.read(request(file, "", NAMES), out);
        study.write(out, "sweep.properties");

        StudyPlan plan = plan(out);
        assertThat(points(plan))
                .isEqualTo(points(MasonSweep.read(file, Map.of()).design()));
        assertThat(plan.replications().most()).isEqualTo(5);
        assertThat(plan.study()).isEqualTo("sweep");
        assertThat(study.notTakenOver()).containsEntry("dependent", "loneliness");
    }

    @Test
    void experimentOfNetLogoBecomesAGridInKringsWords() throws IOException {
        Path file = file("model.nlogo", "to setup end\n" + NETLOGO);
        Path out = folder.resolve("study.yaml");
        Map<String, String> names = Map.of(
                "posts", "strategy.postsPerWeek",
                "answers", "strategy.replies",
                "answers:none", "noReplies",
                "answers:in private", "answerInPrivate");

        ImportedStudy study = StudyImport.read(request(file, "Who Answers?", names), out);
        study.write(out, "model.nlogo");

        StudyPlan plan = plan(out);
        assertThat(points(plan))
                .isEqualTo(List.of(
                        List.of("noReplies", "1"),
                        List.of("noReplies", "4"),
                        List.of("noReplies", "7"),
                        List.of("answerInPrivate", "1"),
                        List.of("answerInPrivate", "4"),
                        List.of("answerInPrivate", "7")));
        assertThat(plan.study()).isEqualTo("who-answers");
        assertThat(study.notTakenOver()).containsKeys("setup", "go");
    }

    @Test
    void subexperimentsBecomeATableOfPoints() throws IOException {
        Path file = file("model.xml", NETLOGO);
        Path out = folder.resolve("nested.yaml");

        List<Path> written =
                StudyImport.read(request(file, "nested", NAMES), out).write(out, "model.xml");

        assertThat(written).containsExactly(folder.resolve("nested-points.csv"), out);
        assertThat(points(plan(out)))
                .isEqualTo(points(BehaviorSpace.read(file, "nested", Map.of()).design()));
    }

    @Test
    void nameWithoutACounterpartIsRefusedWithASuggestion() throws IOException {
        Path file = file("sweep.properties", MASON.replace("posts", "postsWeek").replace("stigma", "stigma-concern"));

        assertThatThrownBy(() -> StudyImport.read(request(file, "", Map.of()), folder.resolve("study.yaml")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no path postsWeek, none stigma-concern")
                .hasMessageContaining("Maybe --map postsWeek=strategy.postsPerWeek")
                .hasMessageContaining("--map stigma-concern=population.stigmaConcern");
    }

    @Test
    void slipInTheMapAndAMissingChoiceAreRefused() throws IOException {
        Path mason = file("sweep.properties", MASON);
        Path netLogo = file("model.xml", NETLOGO);
        Path out = folder.resolve("study.yaml");

        assertThatThrownBy(() -> StudyImport.read(request(mason, "", Map.of("post", "strategy.postsPerWeek")), out))
                .hasMessageContaining("varies no post; it varies posts, stigma")
                .hasMessageContaining("Maybe posts was meant");
        assertThatThrownBy(() -> StudyImport.read(request(netLogo, "", NAMES), out))
                .hasMessageContaining("2 experiments: Who Answers?, nested");
        assertThatThrownBy(() -> StudyImport.read(request(mason, "grid", NAMES), out))
                .hasMessageContaining("--experiment");
        assertThatThrownBy(() -> StudyImport.read(
                        request(mason, "", Map.of("posts", "strategy.postsPerWeek", "stigma", "strategy.postsPerWeek")),
                        out))
                .hasMessageContaining("two names");
    }

    @Test
    void valueThatKringRefusesLeavesNothingBehind() throws IOException {
        Path file = file("sweep.properties", MASON.replace("0.8", "1.8"));
        Path out = folder.resolve("study.yaml");
        ImportedStudy study = StudyImport.read(request(file, "", NAMES), out);

        assertThatThrownBy(() -> study.write(out, "sweep.properties"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("population.stigmaConcern.mean");
        assertThat(out).doesNotExist();

        Files.writeString(out, "mine");
        assertThatThrownBy(() -> study.write(out, "sweep.properties")).hasMessageContaining("exists already");
        assertThat(out).hasContent("mine");
    }

    @Test
    void scenarioFileIsNamedFromTheFolderOfTheStudy() throws IOException {
        Path file = file("sweep.properties", MASON);
        Path scenario = file("mine.yaml", "name: mine\nbasedOn: regional-welfare\n");
        Path out = Files.createDirectory(folder.resolve("below")).resolve("study.yaml");

        ImportRequest request = new ImportRequest(
                file,
                Optional.empty(),
                NAMES,
                scenario.toString(),
                List.of("lively-mix"),
                List.of("isolationRisk"),
                Optional.of(2));
        StudyImport.read(request, out).write(out, "sweep.properties");

        assertThat(Files.readString(out)).contains("../mine.yaml").doesNotContain(folder.toString());
        assertThat(plan(out).scenario().name()).isEqualTo("mine");
        assertThat(plan(out).replications().most()).isEqualTo(2);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static ImportRequest request(Path file, String experiment, Map<String, String> names) {
        return new ImportRequest(
                file,
                Optional.of(experiment).filter(name -> !name.isEmpty()),
                names,
                "regional-welfare",
                List.of("absent", "lively-mix"),
                List.of("isolationRisk"),
                Optional.empty());
    }

    private static StudyPlan plan(Path file) {
        return SweepPlan.of(file.toString(), Studies.find(file.toString()), SweepChanges.NONE, "test");
    }

    private static List<List<String>> points(StudyPlan plan) {
        StudyPoints points = StudyPoints.of(plan);
        return IntStream.range(0, points.size()).mapToObj(points::values).toList();
    }

    private static List<List<String>> points(Design design) {
        return design.points().map(point -> point.values()).toList();
    }
}
