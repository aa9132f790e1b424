package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource({"OFFICE,5,9,17,40", "EXTENDED,5,9,21,60", "DAILY,7,9,21,84", "ALWAYS,7,0,24,168"})
    void staffAreAtWorkOnTheDaysAndHoursOfThePlan(OpeningHours hours, int days, int opens, int closes, int perWeek) {
        for (int weekday = 0; weekday < 7; weekday++) {
            for (int hour = 0; hour < 24; hour++) {
                assertThat(hours.isOpen(weekday, hour)).isEqualTo(weekday < days && opens <= hour && hour < closes);
            }
        }
        assertThat(hours.hoursPerWeek()).isEqualTo(perWeek);
    }
}
