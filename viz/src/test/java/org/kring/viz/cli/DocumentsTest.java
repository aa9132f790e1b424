package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.pattern.MechanismFile;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.pattern.Role;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the documents name exists: files, commands, metrics, strategies, packages. */
final class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\./)?kring ([^#>\\n]+)");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`\\n]+)`");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : files(".md")) {
            found(LINK, Files.readString(page))
                    .filter(link -> !Files.exists(page.resolveSibling(link)))
                    .forEach(link -> broken.add("%s: %s".formatted(ROOT.relativize(page), link)));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyCommandInACodeBlockCanBeTyped() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path page : files(".md")) {
            found(BLOCK, Files.readString(page))
                    .flatMap(block -> found(COMMAND, block))
                    .filter(words -> !isUnderstood(words))
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
        assertThat(isUnderstood("compare --person 3")).as("a slip is found").isFalse();
    }

    @Test
    void theModelPageDefinesEveryMetricAndNoOther() throws IOException {
        String page = read("docs/odd.md");
        String observations = page.substring(page.indexOf("## 8. "), page.indexOf("## 9. "));
        List<String> defined = found(FIRST_CELL, observations)
                .flatMap(cell -> found(NAME, cell))
                .toList();

        assertThat(defined).containsExactlyInAnyOrderElementsOf(names(Metrics.run()));
        assertThat(found(NAME, observations)).containsAll(names(Metrics.weekly()));
    }

    @Test
    void theStudyFolderPageNamesFirstAndLastMetricOfItsTables() throws IOException {
        List<String> named = found(NAME, read("docs/results-format.md")).toList();

        for (List<String> metrics : List.of(names(Metrics.run()), names(Metrics.weekly()))) {
            assertThat(named).contains(metrics.get(0), metrics.get(metrics.size() - 1));
        }
        assertThat(Catalogue.strategies()).as("of the run key there").contains("lively-mix");
    }

    @Test
    void theFirstPageDescribesTheStrategiesComparedByDefaultAndTheScenario() throws IOException {
        String page = read("README.md");

        assertThat(found(FIRST_CELL, page).flatMap(cell -> found(NAME, cell)))
                .containsExactlyInAnyOrderElementsOf(Catalogue.compared());
        assertThat(found(NAME, page)).containsAll(Catalogue.scenarios());
    }

    @Test
    void theFirstPageSaysWhichPartOfTheParametersIsAssumed() throws IOException {
        List<String> rows = read("docs/parameters.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| path") && !line.startsWith("| ---"))
                .toList();
        long assumed = rows.stream().filter(row -> row.contains("| assumed |")).count();

        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(Math.round(5.0 * assumed / rows.size()))
                .as("fifths of the parameters that are assumed, %d of %d".formatted(assumed, rows.size()))
                .isEqualTo(4);
        assertThat(read("README.md")).contains("Four fifths of the parameters are graded `assumed`");
    }

    @Test
    void everyPackageThatTheConstitutionNamesExists() throws IOException {
        List<String> packages = found(
                        Pattern.compile("`((?:model|experiments|viz)\\.[a-z]+)`"), read("CONSTITUTION.md"))
                .toList();

        assertThat(packages).isNotEmpty().allSatisfy(name -> {
            String module = name.substring(0, name.indexOf('.'));
            assertThat(ROOT.resolve(module).resolve("src/main/java/org/kring").resolve(name.replace('.', '/')))
                    .isDirectory();
        });
    }

    @Test
    void theCalibrationPageNamesEveryCalibrationPatternOfContribution() throws IOException {
        String row = read("docs/calibration.md")
                .lines()
                .filter(line -> line.startsWith("| 4 "))
                .findFirst()
                .orElse("");
        assertThat(row).contains("T04", "T05", "T08", "T09", "T22", "T23", "T30");
        assertThat(PatternFile.builtIn().patterns())
                .filteredOn(pattern -> pattern.id().matches("T(04|05|08|09|22|23|30)\\b.*"))
                .hasSizeGreaterThan(6)
                .allMatch(pattern -> pattern.role() == Role.CALIBRATION);
    }

    @Test
    void theAblationPageHasARowForEveryMechanism() throws IOException {
        String page = read("docs/ablation.md");

        MechanismFile.builtIn().mechanisms().forEach(mechanism -> assertThat(page)
                .contains("\n| " + mechanism.name() + " | "));
    }

    @Test
    void everyPackageHasALineOnTheArchitecturePage() throws IOException {
        List<String> lines = found(FIRST_CELL, read("docs/architecture.md"))
                .flatMap(cell -> found(NAME, cell))
                .toList();

        assertThat(lines)
                .containsAll(files("package-info.java").stream()
                        .filter(file -> ROOT.relativize(file).subpath(1, 3).equals(Path.of("src", "main")))
                        .map(file -> file.getName(file.getNameCount() - 2).toString())
                        .toList());
    }

    private static boolean isUnderstood(String words) {
        CommandLine program =
                Kring.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        try {
            program.parseArgs(words.strip().split("\\s+"));
            return true;
        } catch (ParameterException e) {
            return false;
        }
    }

    private static List<String> names(List<Metric> metrics) {
        return metrics.stream().map(Metric::name).toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String read(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    /** Files of the project whose name ends so; nothing that was built or simulated. */
    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !ROOT.relativize(file).toString().matches(".*(target|kring-studies|\\.git).*"))
                    .sorted()
                    .toList();
        }
    }
}
