package org.kring.model.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ServiceChannel;
import org.kring.model.scenario.ServiceHours;

final class ServiceLineTest {

    private static final int NINE = 9;

    private final HelpStates states = new HelpStates(5);

    private ServiceLine line(double capacity) {
        ServiceHours office = new ServiceHours(5, NINE, 17);
        return new ServiceLine(
                0,
                new ServiceChannel("mail", false, true, false, true, 0.5, 0.0, 1, office, capacity, 1.0, ""),
                states);
    }

    private void join(ServiceLine line, int person, int hour) {
        states.arise(person, hour);
        states.askHour[person] = hour;
        line.join(person);
    }

    @Test
    void whoCameFirstIsServedFirstAsFarAsTheHourGoes() {
        ServiceLine line = line(2.0);
        join(line, 3, 1);
        join(line, 1, 2);
        join(line, 2, 3);
        line.beginHour(NINE);

        assertThat(line.next(NINE)).isEqualTo(OptionalInt.of(3));
        assertThat(line.next(NINE)).isEqualTo(OptionalInt.of(1));
        assertThat(line.next(NINE)).isEmpty();
    }

    @Test
    void nobodyIsServedOutsideTheHours() {
        ServiceLine line = line(2.0);
        join(line, 3, 1);
        line.beginHour(8);

        assertThat(line.next(8)).isEmpty();
    }

    @Test
    void whoseNeedHasPassedTakesNobodysTime() {
        ServiceLine line = line(1.0);
        join(line, 3, 1);
        join(line, 1, 2);
        states.end(3);
        line.beginHour(NINE);

        assertThat(line.next(NINE)).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void partsOfAContactAddUpAndWholeOnesAreGone() {
        ServiceLine slow = line(0.25);
        for (int hour = NINE; hour < NINE + 3; hour++) {
            slow.beginHour(hour);
        }
        assertThat(slow.take()).isFalse();
        slow.beginHour(NINE + 3);
        slow.beginHour(NINE + 4);
        assertThat(slow.take()).isTrue();
        assertThat(slow.take()).isFalse();

        ServiceLine idle = line(2.0);
        idle.beginHour(NINE);
        idle.beginHour(NINE + 1);
        assertThat(idle.take()).isTrue();
        assertThat(idle.take()).isTrue();
        assertThat(idle.take()).isFalse();
    }
}
