package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.PrecisionRule.Target;
import org.kring.experiments.result.StudyResults;

final class VerdictWriterTest {

    private static String text(StudyResults results, StopReason reason) {
        return VerdictWriter.text(
                results, Comparison.of(results, ComparisonExample.OUTCOMES, new Confidence(0.95, 5)), reason);
    }

    private static StopReason precision(double halfWidth) {
        PrecisionRule rule = new PrecisionRule(List.of(new Target("isolationRisk", halfWidth)), 2, 12);
        return StopReason.of(rule, ComparisonExample.results());
    }

    @Test
    void theReasonNamesOutcomeHalfWidthAndUnit() {
        assertThat(precision(0.02).because())
                .startsWith("every difference in isolation risk is known within ±")
                .contains(" per 100 clients, where ±2 was asked for; other outcomes were not asked");
        assertThat(precision(1e-9).because())
                .startsWith(
                        "the largest number of replicates allowed was reached, and every difference in isolation risk")
                .contains("while ±0.0000001 was asked for");
    }

    @Test
    void exactlyEqualStrategiesGetNeitherGuessNorChances() {
        String text = text(new StudyFixture(3, "absent", "page").results(), StopReason.givenBeforehand());
        assertThat(text)
                .contains(
                        "Each of them: 25.0 of every 100 clients are at isolation risk at the end in every replicate.")
                .doesNotContain("guess")
                .doesNotContain("hance of being the best:");
    }

    @Test
    void aTieThatTheReferenceLeadsIsSaidOnce() {
        StudyResults results = new StudyFixture(3, "absent", "page")
                .with("absent", "isolationRisk", 0.30, 0.31, 0.32)
                .with("page", "isolationRisk", 0.32, 0.30, 0.33)
                .results();
        assertThat(text(results, StopReason.givenBeforehand()))
                .contains("page: no measurable difference from absent")
                .doesNotContain("absent: no measurable difference from page");
    }

    @Test
    void theTerminalTextIsTheGoldenOne() throws IOException {
        try (InputStream golden = Objects.requireNonNull(
                VerdictWriterTest.class.getResourceAsStream("verdict.txt"), "verdict.txt is missing")) {
            assertThat(text(ComparisonExample.results(), precision(0.02)))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void linesFitATerminalAndHaveNoTrailingSpace() {
        assertThat(text(ComparisonExample.results(), StopReason.givenBeforehand())
                        .lines())
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThanOrEqualTo(110)
                        .doesNotEndWith(" ")
                        .doesNotContain("NaN")
                        .doesNotContain("Infinity")
                        .doesNotContain("-0"));
    }

    @Test
    void oneReplicateSaysThatItIsTooFew() {
        StudyResults one = new StudyFixture(1, "absent", "page").results();
        assertThat(text(one, StopReason.givenBeforehand()))
                .contains("too few replicates for an interval")
                .contains("page: too few replicates to say who is worse off.")
                .contains("it stopped because the number of replicates was given");
    }

    @Test
    void anOutcomeThatNoArmHasIsSaidSo() {
        StudyResults results = new StudyFixture(3, "absent", "page")
                .with("absent", "engagedPerReached", Double.NaN)
                .with("page", "engagedPerReached", Double.NaN)
                .results();
        assertThat(text(results, StopReason.givenBeforehand()))
                .contains("No strategy has a value here, because nobody was reached.");
    }

    @Test
    void theReferenceCanBeTheBest() {
        StudyResults results = new StudyFixture(3, "absent", "page")
                .with("page", "isolationRisk", 0.30, 0.31, 0.32)
                .results();
        assertThat(text(results, StopReason.givenBeforehand()))
                .contains("Best beyond luck: absent (")
                .contains("absent: 6.0 fewer of every 100 clients are at isolation risk at the end than with page");
    }

    @Test
    void aStudyOfTheReferenceAloneIsNoComparison() {
        StudyResults results = new StudyFixture(3, "absent").results();
        assertThat(text(results, StopReason.givenBeforehand()))
                .contains("Who loses")
                .contains("How sure");
    }
}
