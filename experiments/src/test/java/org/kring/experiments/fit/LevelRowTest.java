package org.kring.experiments.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ContentType;

final class LevelRowTest {

    @Test
    void levelFurtherOffThanItsHalfWidthIsOff() {
        assertThat(row(0.048, 0.062, 0.006).match()).isEqualTo(LevelRow.Match.OFF);
    }

    @Test
    void smallGapOfAPreciseLevelIsMet() {
        assertThat(row(0.1, 0.109, 0.001).match()).isEqualTo(LevelRow.Match.MET);
        assertThat(row(0.1, 0.115, 0.018).match()).isEqualTo(LevelRow.Match.MET);
    }

    @Test
    void wideLevelIsNotKnownPreciselyEnoughHoweverNear() {
        assertThat(row(0.318, 0.318, 0.34).match()).isEqualTo(LevelRow.Match.UNCERTAIN);
        assertThat(row(0.318, 0.484, 0.34).match()).isEqualTo(LevelRow.Match.UNCERTAIN);
        assertThat(row(0.318, Double.NaN, Double.NaN).match()).isEqualTo(LevelRow.Match.UNCERTAIN);
    }

    private static LevelRow row(double page, double simulated, double halfWidth) {
        return new LevelRow(PageOutcome.SHARES, ContentType.PHOTO, 100, page, page, page, simulated, halfWidth);
    }
}
