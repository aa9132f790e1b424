package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.scenario.Scenario;

/**
 * What {@code kring validate} does: all patterns on the replicates of the page. The seed is fixed, so nothing here alarms
 * by chance. Run with {@code -Dgolden=write -Dpatterns.date=YYYY-MM-DD} after a change of the model, and read the
 * difference.
 */
@Tag("patterns")
final class ValidationTest {

    private static final Path PAGE = Path.of("..", "docs", "validation.md");
    private static final Scenario SCENARIO =
            Catalogue.scenario("regional-welfare").withPersons(LevelCheck.PERSONS);

    private static List<PatternResult> results = List.of();

    @BeforeAll
    static void measure() {
        int threads = Runtime.getRuntime().availableProcessors();
        results = new LevelCheck(SCENARIO, LevelCheck.SEED, LevelCheck.REPLICATES, threads, RunLevels::of)
                .check(PatternFile.builtIn());
    }

    @TestFactory
    Stream<DynamicTest> verdictIsTheKnownOne() {
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.pattern().id() + ": " + result.pattern().title(), () -> assertThat(result.isAsKnown())
                                .as(result.toSentence() + "; if that is meant, change known in experiments/patterns")
                                .isTrue()));
    }

    @Test
    void validationPageTellsTheseResults() throws IOException {
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        ValidationPage page = new ValidationPage(SCENARIO, LevelCheck.SEED, LevelCheck.REPLICATES, date(before));
        String text = page.text(PatternFile.builtIn(), results);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(text).isEqualTo(Files.readString(PAGE));
    }

    /** The date that was asked for, or else the one on the page: a check must not depend on the day. */
    private static String date(String page) {
        int label = page.indexOf(ValidationPage.DATE_LABEL);
        String standing = label < 0
                ? "an unknown date"
                : page.substring(label + ValidationPage.DATE_LABEL.length(), page.indexOf(". ", label));
        return System.getProperty("patterns.date", standing);
    }
}
