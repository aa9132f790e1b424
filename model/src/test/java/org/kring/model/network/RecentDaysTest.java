package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Horizon;

/** Days kept in one byte: right for what was lately, and never a day that was not. */
final class RecentDaysTest {

    private static final int WEEKS = 200;

    @Test
    void nothingHasHappenedAtFirst() {
        RecentDays days = new RecentDays(2);
        assertThat(days.day(0)).isEqualTo(RecentDays.NEVER);
        days.note(1, -3);
        assertThat(days.day(0)).isEqualTo(RecentDays.NEVER);
        assertThat(days.day(1)).isEqualTo(-3);
    }

    /** One entry for each day of four years, noted on that day and looked at on all days after it. */
    @Test
    void dayIsRightUntilItIsForgottenAndNeverComesBack() {
        RecentDays days = new RecentDays(WEEKS * Horizon.DAYS_PER_WEEK);
        for (int week = 0; week < WEEKS; week++) {
            int monday = (week - WEEKS / 2) * Horizon.DAYS_PER_WEEK;
            days.beginWeek(monday);
            int known = week * Horizon.DAYS_PER_WEEK;
            if (RecentDays.isTimeToForget(week)) {
                for (int entry = 0; entry < known; entry++) {
                    days.forget(entry);
                }
            }
            for (int entry = known; entry < known + Horizon.DAYS_PER_WEEK; entry++) {
                days.note(entry, monday + entry - known);
            }
            check(days, known + Horizon.DAYS_PER_WEEK, monday);
        }
    }

    private static void check(RecentDays days, int known, int monday) {
        for (int entry = 0; entry < known; entry++) {
            int day = entry - WEEKS / 2 * Horizon.DAYS_PER_WEEK;
            if (days.day(entry) != day) {
                assertThat(days.day(entry)).isEqualTo(RecentDays.NEVER);
                assertThat(monday - day).isGreaterThan(RecentDays.KEPT);
            }
        }
    }

    @Test
    void meetingOfNextWeekIsStillAhead() {
        RecentDays days = new RecentDays(1);
        for (int week = 0; week < WEEKS; week++) {
            days.beginWeek(week * Horizon.DAYS_PER_WEEK);
            days.note(0, week * Horizon.DAYS_PER_WEEK + 13);
            assertThat(days.day(0)).isEqualTo(week * Horizon.DAYS_PER_WEEK + 13);
        }
    }
}
