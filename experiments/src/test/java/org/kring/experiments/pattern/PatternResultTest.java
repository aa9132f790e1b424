package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kring.experiments.pattern.PatternExample.pattern;
import static org.kring.experiments.pattern.PatternExample.result;

import org.junit.jupiter.api.Test;

final class PatternResultTest {

    @Test
    void hardPatternNeedsFourOfFiveReplicatesInItsBand() {
        Pattern hard = pattern("hard", Severity.HARD);
        assertThat(result(hard, 50, 0.1, 0.15, 0.2, 0.15, 0.3).verdict()).isEqualTo(Verdict.PASS);
        assertThat(result(hard, 50, 0.1, 0.15, 0.2, 0.25, 0.3).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void softPatternNeedsOnlyItsMedianInTheBand() {
        Pattern soft = pattern("soft", Severity.SOFT);
        assertThat(result(soft, 50, 0.0, 0.15, 0.3).verdict()).isEqualTo(Verdict.PASS);
        assertThat(result(soft, 50, 0.0, 0.05, 0.15).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void levelOnTooFewPersonsGivesNoVerdict() {
        PatternResult result = result(pattern("small", Severity.HARD), 49, 0.15, 0.15);
        assertThat(result.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(result.isAsKnown()).isFalse();
    }

    @Test
    void undefinedLevelIsNeverMet() {
        PatternResult result = result(pattern("undefined", Severity.SOFT), 50, 0.15, Double.NaN, 0.15);
        assertThat(result.median()).isNaN();
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void quantilesLieBetweenReplicates() {
        PatternResult result = result(pattern("quantile", Severity.SOFT), 50, 0.3, 0.1, 0.2);
        assertThat(result.median()).isEqualTo(0.2);
        assertThat(result.quantile(75)).isCloseTo(0.25, within(1e-12));
    }
}
