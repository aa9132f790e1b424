package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kring.experiments.pattern.PatternExample.pattern;
import static org.kring.experiments.pattern.PatternExample.result;

import java.util.List;
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
        PatternResult result = result(pattern("small", Severity.HARD), 24, 0.15, 0.15);
        assertThat(result.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(result.isAsKnown()).isFalse();
    }

    @Test
    void smallReplicatesAreTakenTogetherByWhatTheyRestOn() {
        Pattern hard = pattern("small", Severity.HARD);
        PatternResult inside = new PatternResult(hard, List.of(new Level(0.05, 10), new Level(0.17, 49)));
        PatternResult outside = new PatternResult(hard, List.of(new Level(0.19, 10), new Level(0.21, 49)));
        PatternResult undefined =
                new PatternResult(hard, List.of(new Level(Double.NaN, 0), new Level(0.1, 30), new Level(0.2, 30)));

        assertThat(inside.isTakenTogether()).isTrue();
        assertThat(inside.level()).isCloseTo((0.05 * 10 + 0.17 * 49) / 59, within(1e-12));
        assertThat(inside.verdict()).isEqualTo(Verdict.PASS);
        assertThat(outside.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(undefined.level()).isCloseTo(0.15, within(1e-12));
        assertThat(result(hard, 50, 0.1, 0.2, 0.2).isTakenTogether()).isFalse();
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
