package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;
import org.kring.model.observe.Metrics;

final class DifferenceTextTest {

    private static final StaffHours HOURS = new StaffHours(Map.of("page", 4.0, "absent", 0.0), Map.of(), 26);

    private static DifferenceText text(String metric) {
        return new DifferenceText(Wording.phrase(Metrics.run(metric)), HOURS);
    }

    private static String difference(String metric, double difference, double low, double high) {
        return text(metric).difference("absent", difference, low, high, 0.95);
    }

    @Test
    void sharesAreSaidPerHundred() {
        assertThat(difference("reachShareOfClients", 0.021, 0.012, 0.03))
                .isEqualTo("2.1 more of every 100 clients see at least one post than with absent"
                        + " (95 % interval 1.2 to 3.0)");
    }

    @Test
    void aDecreaseNamesItsSmallerEndFirstAndHasNoSign() {
        assertThat(difference("isolationRisk", -0.021, -0.03, -0.012))
                .isEqualTo("2.1 fewer of every 100 clients are at isolation risk at the end than with absent"
                        + " (95 % interval 1.2 to 3.0)");
    }

    @Test
    void anIntervalAcrossZeroIsNoMeasurableDifference() {
        assertThat(difference("isolationRisk", 0.003, -0.004, 0.01))
                .isEqualTo("no measurable difference from absent, between 0.4 fewer and 1.0 more"
                        + " of every 100 clients are at isolation risk at the end (95 % interval)");
        assertThat(difference("replyDelay", -0.5, -1.5, 0.5))
                .isEqualTo("no measurable difference from absent, an answer takes between 1.5 hours less"
                        + " and 0.5 hours longer (95 % interval)");
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyMetricCanBeUndecided(Metric metric) {
        assertThat(difference(metric.name(), 0.1, -0.1, 0.3))
                .startsWith("no measurable difference from absent, ")
                .contains("between ", " and ")
                .doesNotContain("{")
                .doesNotContain("  ");
    }

    @Test
    void exactlyNoDifferenceIsSaidSo() {
        assertThat(difference("lonelinessOfClients", 0.0, 0.0, 0.0))
                .isEqualTo("on a scale of 0 to 6, mean loneliness of clients is exactly the same as with absent"
                        + " in every replicate");
    }

    @Test
    void countsThatAddUpAreSaidPerWeek() {
        assertThat(difference("staffHours", 104.0, 101.4, 106.6))
                .isEqualTo("4.00 more staff hours a week are used than with absent (95 % interval 3.90 to 4.10)");
        assertThat(text("interactions").level(260.0)).isEqualTo("10.0 actions a week are taken by readers");
    }

    @Test
    void levelsAreComparedInTheirOwnWords() {
        assertThat(difference("replyDelay", -2.5, -3.5, -1.5))
                .isEqualTo("an answer takes 2.5 hours less than with absent (95 % interval 1.5 to 3.5)");
        assertThat(difference("contributionGini", 0.03, 0.01, 0.05))
                .isEqualTo("inequality of contributions (Gini, 0 to 1) is 0.03 higher than with absent"
                        + " (95 % interval 0.01 to 0.05)");
        assertThat(text("lonelinessOfClients").level(2.345))
                .isEqualTo("on a scale of 0 to 6, mean loneliness of clients is 2.3 points");
    }

    @Test
    void withoutAnIntervalTheReasonIsGiven() {
        assertThat(difference("isolationRisk", 0.02, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .endsWith("2.0 more of every 100 clients are at isolation risk at the end than with absent"
                        + " (too few replicates for an interval)");
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyMetricIsSaidWithoutItsTechnicalName(Metric metric) {
        String said =
                difference(metric.name(), 0.2, 0.1, 0.3) + text(metric.name()).level(0.5);
        assertThat(said).doesNotContain("{").doesNotContain("  ");
        // A name of one word, such as likes, is a word of the sentence too.
        if (metric.name().chars().anyMatch(Character::isUpperCase)) {
            assertThat(said).doesNotContain(metric.name());
        }
    }

    static Iterable<Metric> metrics() {
        return Metrics.run();
    }

    @Test
    void aMetricWithoutAPhraseIsSaidByNameAndUnit() {
        Metric share = new Metric("newShare", "share of clients", "New.", Direction.HIGHER);
        Metric count = new Metric("newCount", "persons", "New.", Direction.HIGHER);
        assertThat(new DifferenceText(Wording.phrase(share), HOURS).difference("absent", 0.02, 0.01, 0.03, 0.95))
                .isEqualTo("newShare is 2.0 percentage points higher than with absent (95 % interval 1.0 to 3.0)");
        assertThat(new DifferenceText(Wording.phrase(count), HOURS).level(7.0)).isEqualTo("newCount is 7.0 persons");
    }

    @Test
    void staffHoursSayWhenThereAreNone() {
        assertThat(HOURS.text("page")).isEqualTo("4.0 staff hours a week");
        assertThat(HOURS.text("absent")).isEqualTo("no staff hours");
        assertThat(HOURS.text("other")).isEqualTo("an unknown number of staff hours");
    }
}
