package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Schemas;

/** What goes to other tools and comes from them, as it is typed. */
final class ExchangeCommandsTest {

    private static final String MASON = """
            independent = posts stigma
            min = 1 0.2
            max = 21 0.8
            divisions = 3 4
            trials = 5
            dependent = loneliness
            """;

    private final Path temp;

    ExchangeCommandsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void crateOfAStudyIsVerifiedLikeTheStudy() {
        Path study = SmallStudy.copyTo(temp.resolve("study"));
        Path out = temp.resolve("out");

        Said said = Said.to("study", "export", study, "--to", out, "--format", "csv,parquet,duckdb,crate,zip");

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out().lines())
                .contains(
                        "Wrote " + out.resolve("runs.csv"),
                        "Wrote " + out.resolve("failures.parquet"),
                        "Wrote " + out.resolve("study.duckdb"),
                        "Wrote " + out.resolve("crate"),
                        "Wrote " + out.resolve("crate.zip"));
        assertThat(out.resolve("crate/figures")).isDirectory();
        Said verified = Said.to("study", "verify", out.resolve("crate"));
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).isEqualTo(Said.to("study", "verify", study).out());
    }

    @Test
    void exportToAWrongFormatOrPlaceIsWrongInput() throws IOException {
        Path full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        for (List<Object> words : List.<List<Object>>of(
                List.of("study", "export", full, "--to", temp.resolve("x")),
                List.of("study", "export", temp.resolve("none"), "--to", temp.resolve("x")),
                List.of("study", "export", temp, "--to", full),
                List.of("study", "export", temp, "--to", temp.resolve("x"), "--format", "parket"),
                List.of("study", "export", temp, "--to", temp.resolve("x"), "--agent", "<nobody"))) {
            Said said = Said.to(words.toArray());
            assertThat(said.code()).as(words.toString()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).as(words.toString()).contains("Maybe ");
        }
        assertThat(temp.resolve("x")).doesNotExist();
        assertThat(Said.to("study", "export", temp, "--to", temp.resolve("x"), "--format", "parket")
                        .err())
                .contains("Maybe parquet was meant");
    }

    @Test
    void importedSweepHasAsManyPointsInThePlan() throws IOException {
        Path file = Files.writeString(temp.resolve("sweep.properties"), MASON, StandardCharsets.UTF_8);
        Path study = temp.resolve("mine.yaml");

        Said said = Said.to(
                "import",
                file,
                "--map",
                "posts=strategy.postsPerWeek",
                "--map",
                "stigma=population.stigmaConcern.mean",
                "--out",
                study);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("12 points, 5 replicates each")
                .contains("posts is varied as strategy.postsPerWeek")
                .contains("Not taken over:")
                .contains("dependent: loneliness");
        Said plan = Said.to("plan", study, "--persons", 300, "--weeks", 2);
        assertThat(plan.out()).contains("12 (fullFactorial); all checked").contains("120");
        assertThat(plan.code()).isZero();
    }

    @Test
    void importThatDoesNotFitIsWrongInput() throws IOException {
        Path file = Files.writeString(temp.resolve("sweep.properties"), MASON, StandardCharsets.UTF_8);
        Path study = temp.resolve("mine.yaml");
        for (List<Object> words : List.<List<Object>>of(
                List.of("import", file, "--out", study),
                List.of("import", file, "--out", temp.resolve("mine")),
                List.of("import", file, "--map", "posts", "--out", study),
                List.of("import", file, "--map", "posts=a", "--map", "posts=b", "--out", study),
                List.of("import", temp.resolve("none.xml"), "--out", study),
                List.of("import", file, "--scenario", "regional", "--out", study))) {
            Said said = Said.to(words.toArray());
            assertThat(said.code()).as(words.toString()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).as(words.toString()).contains("Maybe ");
        }
        assertThat(study).doesNotExist();
    }

    @Test
    void schemasAreListedAndWritten() {
        Path folder = temp.resolve("schema");

        assertThat(Said.to("schema").out()).contains("study.schema.json", "kring sweep");
        assertThat(Said.to("schema", folder).code()).isZero();
        assertThat(Said.to("schema", folder).code()).as("again").isZero();

        assertThat(Schemas.names()).allSatisfy(name -> assertThat(folder.resolve(Schemas.file(name)))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Schemas.text(name))
                .contains("https://json-schema.org/draft/2020-12/schema"));
    }
}
