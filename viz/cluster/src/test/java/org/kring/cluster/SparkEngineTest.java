package org.kring.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar under the real spark-submit, on a real cluster and without one. */
final class SparkEngineTest {

    private static final Path JAR =
            Path.of("../target/kring.jar").toAbsolutePath().normalize();
    private static final int RUNS = 40;
    private static final Pattern REGISTERED = Pattern.compile("Registered executor");
    private static final String STUDY = """
            study: tiny
            scenario: regional-welfare
            given: {population.persons: 500, horizon.weeks: 4, horizon.burnInWeeks: 2}
            strategies: [absent, lively-mix]
            factors:
              strategy.postsPerWeek: [1, 14]
              population.stigmaConcern.mean: {from: 0.2, to: 0.8, levels: 2}
            design: fullFactorial
            replications: 5
            outcomes: [reachShareOfClients]
            """;

    @TempDir
    private static Path temp = Path.of("");

    private static SparkHome spark = new SparkHome(Path.of(""));
    private static String digest = "";

    @BeforeAll
    static void runOnTwoThreads() throws Exception {
        assertThat(JAR).as("the jar, which the module before this one packages").exists();
        Files.writeString(temp.resolve("tiny.yaml"), STUDY);
        spark = SparkHome.make(temp.resolve("spark"));
        try (Program threads = kring("sweep", study(), "--threads", "2", "--out", out("threads"), "--quiet")) {
            assertThat(threads.code()).as(threads.text()).isZero();
        }
        digest = verified("threads");
    }

    @Test
    void aClusterThatLosesAWorkerInMidStudyGivesTheBytesOfTwoThreads() throws Exception {
        try (Program master = spark.master()) {
            String address = SparkHome.address(master);
            try (Program doomed = spark.worker("doomed", address);
                    Program stays = spark.worker("stays", address);
                    Program study = sweep("cluster", address)) {
                Path journal = temp.resolve("cluster/journal.jsonl");
                study.await(
                        "both workers do runs",
                        () -> lines(journal).size() >= 4
                                && REGISTERED.matcher(study.text()).results().count() == 2);
                int before = lines(journal).size();
                doomed.kill();

                assertThat(before).as("runs at the kill").isLessThan(RUNS);
                assertThat(study.code()).as(study.text()).isZero();
                assertThat(master.text()).as("the master noticed").contains("Removing worker");
                assertThat(stays.process().isAlive()).isTrue();
            }
        }
        assertThat(verified("cluster")).isEqualTo(digest);
        assertThat(lines(temp.resolve("cluster/journal.jsonl")))
                .as("each run once")
                .hasSize(RUNS)
                .containsExactlyInAnyOrderElementsOf(lines(temp.resolve("threads/journal.jsonl")));
        for (String table : List.of("runs.csv", "series.csv", "analysis/points.csv")) {
            assertThat(temp.resolve("cluster").resolve(table))
                    .hasSameBinaryContentAs(temp.resolve("threads").resolve(table));
        }
    }

    @Test
    void whatADriverFinishedBeforeItWasKilledIsKeptAndEitherEngineGoesOn() throws Exception {
        Path journal = temp.resolve("killed/journal.jsonl");
        for (int rows : List.of(3, 12)) {
            try (Program study = sweep("killed", "local[2]")) {
                study.await("some runs are done", () -> lines(journal).size() >= rows);
                study.kill();
            }
        }
        List<String> kept = lines(journal);
        assertThat(kept).hasSizeBetween(12, RUNS - 1);
        try (Program resume = kring("study", "resume", out("killed"), "--quiet")) {
            assertThat(resume.code()).as(resume.text()).isZero();
        }
        assertThat(lines(journal)).startsWith(kept.toArray(String[]::new)).hasSize(RUNS);
        assertThat(verified("killed")).isEqualTo(digest);
    }

    @Test
    void aRunThatFailsOnAnExecutorIsARowAndTheStudyGoesOn() throws Exception {
        List<String> words = List.of(
                "sweep",
                study(),
                "--persons",
                "40000",
                "--replications",
                "1",
                "--run-timeout",
                "1s",
                "--engine",
                "spark");
        words = Stream.concat(words.stream(), Stream.of("--out", out("slow"))).toList();
        try (Program study = spark.submit("slow", "local[2]", JAR, words)) {
            assertThat(study.code()).as(study.text()).isEqualTo(1);
        }
        assertThat(lines(temp.resolve("slow/journal.jsonl"))).hasSize(RUNS / 5).allSatisfy(row -> assertThat(row)
                .contains("\"status\":\"failed\",\"stage\":\"time\""));
    }

    @Test
    void withoutSparkSubmitOneMessageSaysWhatToDoAndNothingIsWritten() throws Exception {
        try (Program alone = kring("sweep", study(), "--engine", "spark", "--out", out("alone"))) {
            assertThat(alone.code()).isEqualTo(2);
            assertThat(alone.text())
                    .startsWith("kring: --engine spark: spark-submit did not start this program")
                    .contains("Maybe this was meant: spark-submit --master MASTER kring.jar sweep STUDY --engine spark")
                    .doesNotContain("Exception");
        }
        assertThat(temp.resolve("alone")).doesNotExist();
    }

    @Test
    void aMasterThatSparkRefusesIsWrongInputAndNothingIsWritten() throws Exception {
        try (Program study = sweep("nowhere", "local[many]")) {
            assertThat(study.code()).as(study.text()).isEqualTo(2);
            assertThat(study.text())
                    .contains("--engine spark: Spark could not be started", "Maybe the options of spark-submit");
        }
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void theJarHoldsNeitherSparkNorScala() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("org/kring/experiments/cluster/Spark.class")
                    .noneMatch(name -> name.startsWith("org/apache/spark/") || name.startsWith("scala/"));
        }
        assertThat(spark.jars()).as("of its own libraries").contains("jackson-databind-2.15.2.jar");
    }

    private static Program sweep(String name, String master) {
        return spark.submit(
                name, master, JAR, List.of("sweep", study(), "--engine", "spark", "--out", out(name), "--quiet"));
    }

    private static Program kring(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
        command.addAll(List.of(words));
        return Program.start(Files.createTempFile(temp, "kring", ".log"), temp, Map.of(), command);
    }

    private static String verified(String name) throws IOException, InterruptedException {
        try (Program verify = kring("study", "verify", out(name))) {
            assertThat(verify.code()).as(verify.text()).isZero();
            return verify.text();
        }
    }

    private static String study() {
        return temp.resolve("tiny.yaml").toString();
    }

    private static String out(String name) {
        return temp.resolve(name).toString();
    }

    /** Whole lines, as they stand. */
    private static List<String> lines(Path journal) {
        try {
            String text = Files.exists(journal) ? Files.readString(journal) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
