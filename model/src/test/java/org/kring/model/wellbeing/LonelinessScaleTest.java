package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Scenario;

final class LonelinessScaleTest {

    private static final Scenario SCENARIO = Changed.copy(
            Changed.copy(Street.scenario(), "wellbeing.socialCuts", List.of(0.2, 0.5, 0.8)),
            "wellbeing.emotionalCuts",
            List.of(0.1, 0.1, 0.9));

    private final LonelinessScale scale = new LonelinessScale(SCENARIO.wellbeing());

    @Test
    void eachCutReachedAddsAnItem() {
        assertThat(scale.socialScore(0.0)).isZero();
        assertThat(scale.socialScore(0.19)).isZero();
        assertThat(scale.socialScore(0.2)).isEqualTo(1);
        assertThat(scale.socialScore(0.5)).isEqualTo(2);
        assertThat(scale.socialScore(0.79)).isEqualTo(2);
        assertThat(scale.socialScore(1.0)).isEqualTo(3);
    }

    @Test
    void equalCutsAreReachedTogether() {
        assertThat(scale.emotionalScore(0.09)).isZero();
        assertThat(scale.emotionalScore(0.1)).isEqualTo(2);
    }

    @Test
    void scoreIsTheSumOfBothHalves() {
        assertThat(scale.score(0.0, 0.0)).isZero();
        assertThat(scale.score(0.3, 0.95)).isEqualTo(4);
        assertThat(scale.score(1.0, 1.0)).isEqualTo(6);
    }

    @Test
    void scoreNeverFallsWithLoneliness() {
        for (int step = 0; step < 100; step++) {
            assertThat(scale.score((step + 1) / 100.0, 0.4)).isGreaterThanOrEqualTo(scale.score(step / 100.0, 0.4));
            assertThat(scale.score(0.4, (step + 1) / 100.0)).isGreaterThanOrEqualTo(scale.score(0.4, step / 100.0));
        }
    }
}
