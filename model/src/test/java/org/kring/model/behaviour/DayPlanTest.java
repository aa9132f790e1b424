package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Horizon;

final class DayPlanTest {

    private final DayPlan plan = new DayPlan();

    @Test
    void sessionsAreFoundByHourInTheOrderOfPersons() {
        for (int person = 0; person < 2_000; person++) {
            plan.add(person % 2 == 0 ? 0 : 23, person, person % 8);
        }

        assertThat(plan.size(0)).isEqualTo(1_000);
        assertThat(plan.size(23)).isEqualTo(1_000);
        for (int s = 0; s < 1_000; s++) {
            assertThat(plan.person(0, s)).isEqualTo(2 * s);
            assertThat(plan.platform(0, s)).isEqualTo(2 * s % 8);
            assertThat(plan.person(23, s)).isEqualTo(2 * s + 1);
            assertThat(plan.platform(23, s)).isEqualTo((2 * s + 1) % 8);
        }
    }

    @Test
    void clearedPlanHasNoSessions() {
        plan.add(5, 1, 2);
        plan.clear();

        for (int hour = 0; hour < Horizon.HOURS_PER_DAY; hour++) {
            assertThat(plan.size(hour)).isZero();
        }
    }

    @Test
    void planHoldsThePersonsOfALargeRegion() {
        plan.add(5, 8_000_000, 7);

        assertThat(plan.person(5, 0)).isEqualTo(8_000_000);
        assertThat(plan.platform(5, 0)).isEqualTo(7);
    }

    @Test
    void loggingInAgainWithinTheHourRepeatsTheSession() {
        DayPlan plan = new DayPlan();
        plan.add(9, 4, 0);
        plan.add(9, 4, 0);
        plan.add(9, 4, 1);
        plan.add(9, 5, 1);

        assertThat(plan.isRepeated(9, 0)).isFalse();
        assertThat(plan.isRepeated(9, 1)).isTrue();
        assertThat(plan.isRepeated(9, 2)).isFalse();
        assertThat(plan.isRepeated(9, 3)).isFalse();
    }
}
