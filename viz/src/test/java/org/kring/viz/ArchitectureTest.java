package org.kring.viz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of ARCHITECTURE that a look at classes and files can check; plain tests, so that none is skipped silently. */
final class ArchitectureTest {

    private static final SourceTree SOURCES =
            new SourceTree(Path.of("..").toAbsolutePath().normalize());

    @Test
    void codeKeepsTheDependencyRules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kring.model", "org.kring.experiments", "org.kring.viz");

        assertThat(classes)
                .as("classes of all three modules are on the class path")
                .hasSizeGreaterThan(20);
        assertThat(violations(new HouseRules("org.kring"), classes)).isEmpty();
    }

    @Test
    void everyRuleFindsItsPlantedViolation() {
        HouseRules rules = new HouseRules("org.kring.planted");
        JavaClasses planted = new ClassFileImporter().importPackages("org.kring.planted");

        assertThat(violations(rules, planted).keySet())
                .isEqualTo(new TreeSet<>(rules.all().keySet()));
    }

    @Test
    void plantedViolationsAreFoundByTheirOwnRuleOnly() {
        Map<String, String> found = violations(
                new HouseRules("org.kring.planted"), new ClassFileImporter().importPackages("org.kring.planted"));

        assertThat(found.get("no clocks"))
                .contains("LocalDate.now(")
                .contains("nanoTime()")
                .doesNotContain("random()");
        assertThat(found.get("keyed luck only")).contains("random()").contains("java.util.Random");
        assertThat(found.get("no hash order"))
                .contains("HashMap")
                .contains("toSet()")
                .doesNotContain("LinkedHashMap");
        assertThat(found.get("no mutable statics")).contains("visits").doesNotContain("LIMIT");
        assertThat(found.get("no files, no charts"))
                .contains("java.nio.file.Path")
                .contains("java.io.File");
    }

    @Test
    void everyPackageHasANote() {
        assertThat(SOURCES.packagesWithoutNote()).isEmpty();
    }

    @Test
    void noFileHasMoreThanThreeHundredLinesOfCode() {
        assertThat(SOURCES.filesAbove(300)).isEmpty();
    }

    @Test
    void sourceWalkFindsAMissingNoteAndALongFile(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("model/src/main/java/org/kring/model/planted"));
        Path longFile = folder.resolve("Long.java");
        Files.write(longFile, "int x;\n".repeat(301).lines().toList());
        Path documented = folder.resolve("Documented.java");
        Files.write(documented, "// why\n\n".repeat(400).lines().toList());

        SourceTree planted = new SourceTree(root);

        assertThat(planted.packagesWithoutNote()).isEqualTo(List.of(folder));
        assertThat(planted.filesAbove(300)).isEqualTo(List.of(longFile));
    }

    private static Map<String, String> violations(HouseRules rules, JavaClasses classes) {
        return rules.all().entrySet().stream()
                .map(rule -> Map.entry(rule.getKey(), failures(rule.getValue(), classes)))
                .filter(rule -> !rule.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + b, java.util.TreeMap::new));
    }

    private static String failures(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.hasViolation() ? result.getFailureReport().toString() : "";
    }
}
