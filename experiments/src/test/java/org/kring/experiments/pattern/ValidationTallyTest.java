package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.experiments.pattern.PatternExample.pattern;
import static org.kring.experiments.pattern.PatternExample.result;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ValidationTallyTest {

    private static final double IN = 0.15;
    private static final double OUT = 0.3;

    @Test
    void missedHardOrderOrHardPatternOnTooFewDoesNotHold() {
        assertThat(holds(result(pattern("p", Severity.HARD), 60, OUT))).isFalse();
        assertThat(holds(result(pattern("p", Severity.HARD_ORDER), 60, OUT))).isFalse();
        assertThat(holds(result(pattern("p", Severity.HARD), 3, IN))).isFalse();
        assertThat(holds(result(pattern("p", Severity.HARD_ORDER), 3, IN))).isFalse();
    }

    @Test
    void missedSoftPatternOrPlainOrderHolds() {
        assertThat(holds(result(pattern("p", Severity.SOFT), 60, OUT))).isTrue();
        assertThat(holds(result(pattern("p", Severity.ORDER), 60, OUT))).isTrue();
        assertThat(holds(result(pattern("p", Severity.HARD), 60, IN))).isTrue();
    }

    @Test
    void inputChecksStandOutsideTheHeadlineButAHardOneMustHold() {
        PatternResult input = result(PatternExample.as(pattern("i", Severity.HARD), Role.INPUT), 60, OUT);
        ValidationTally tally = ValidationTally.of(List.of(input, result(pattern("p", Severity.HARD), 60, IN)));

        assertThat(tally.sentence()).isEqualTo("Of 1 patterns 1 are met, 0 are missed and 0 rest on too few to say.");
        assertThat(tally.qualification()).contains("0 of 1 input checks hold");
        assertThat(tally.holds()).isFalse();
    }

    @Test
    void patternsThatCannotFailAreCounted() {
        PatternResult sure =
                result(PatternExample.as(pattern("s", Severity.HARD), Pattern.Known.BY_CONSTRUCTION), 60, IN);
        ValidationTally tally = ValidationTally.of(List.of(sure, result(pattern("p", Severity.HARD), 60, IN)));

        assertThat(tally.met()).isEqualTo(2);
        assertThat(tally.qualification()).startsWith("1 of those met cannot fail by construction");
        assertThat(sure.isAsKnown()).isTrue();
    }

    private static boolean holds(PatternResult result) {
        return ValidationTally.of(List.of(result)).holds();
    }
}
