package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.result.StudyResults;

final class VerdictWriterTest {

    private static String text(StudyResults results, Stopped stopped) {
        return VerdictWriter.text(
                results, Comparison.of(results, ComparisonExample.OUTCOMES, new Confidence(0.95, 5)), stopped);
    }

    @Test
    void theTerminalTextIsTheGoldenOne() throws IOException {
        try (InputStream golden = Objects.requireNonNull(
                VerdictWriterTest.class.getResourceAsStream("verdict.txt"), "verdict.txt is missing")) {
            assertThat(text(ComparisonExample.results(), Stopped.PRECISION))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void linesFitATerminalAndHaveNoTrailingSpace() {
        assertThat(text(ComparisonExample.results(), Stopped.MAXIMUM).lines()).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(110)
                .doesNotEndWith(" ")
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .doesNotContain("-0"));
    }

    @Test
    void oneReplicateSaysThatItIsTooFew() {
        StudyResults one = new StudyFixture(1, "absent", "page").results();
        assertThat(text(one, Stopped.MAXIMUM))
                .contains("too few replicates for an interval")
                .contains("page: too few replicates to say who is worse off.")
                .contains("largest number of replicates allowed");
    }

    @Test
    void anOutcomeThatNoArmHasIsSaidSo() {
        StudyResults results = new StudyFixture(3, "absent", "page")
                .with("absent", "engagedPerReached", Double.NaN)
                .with("page", "engagedPerReached", Double.NaN)
                .results();
        assertThat(text(results, Stopped.MAXIMUM))
                .contains("No strategy has a value here, because nobody was reached.");
    }

    @Test
    void theReferenceCanBeTheBest() {
        StudyResults results = new StudyFixture(3, "absent", "page")
                .with("page", "isolationRisk", 0.30, 0.31, 0.32)
                .results();
        assertThat(text(results, Stopped.MAXIMUM))
                .contains("Best beyond luck: absent (")
                .contains("absent: 6.0 fewer of every 100 clients are at isolation risk at the end than with page");
    }

    @Test
    void aStudyOfTheReferenceAloneIsNoComparison() {
        StudyResults results = new StudyFixture(3, "absent").results();
        assertThat(text(results, Stopped.MAXIMUM)).contains("Who loses").contains("How sure");
    }
}
