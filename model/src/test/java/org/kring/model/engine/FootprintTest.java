package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.population.Hands;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Horizon;

/** A guard of memory that is no clock: what one more person takes, with ties, states, the plan of the day and observers. */
final class FootprintTest {

    private static final int FEW = Ranges.PIECE;
    private static final int MANY = 3 * Ranges.PIECE;
    private static final int HOURS = 8 * Horizon.HOURS_PER_DAY;

    /** Measured: 476 bytes at 27.7 ties, so 449 at a mean of 25; the aim is 450. */
    private static final double MOST_AT_25_TIES = 450.0;

    private static final double BYTES_OF_A_TIE = 10.0;

    @Test
    void onePersonMoreWith25TiesTakesAtMost450Bytes() {
        World few = world(FEW);
        World many = world(MANY);
        Map<String, Long> bytes = new TreeMap<>(Footprint.of(lived(many)));
        Footprint.of(lived(few)).forEach((field, each) -> bytes.merge(field, -each, Long::sum));
        bytes.values().removeIf(each -> each == 0);
        double ties = perPerson(many.ties.entries() - few.ties.entries());
        double all =
                perPerson(bytes.values().stream().mapToLong(Long::longValue).sum());

        assertThat(ties).isGreaterThan(25.0);
        assertThat(all - BYTES_OF_A_TIE * (ties - 25.0))
                .as("bytes of %d persons more, by field: %s", MANY - FEW, bytes)
                .isLessThanOrEqualTo(MOST_AT_25_TIES)
                .isGreaterThan(MOST_AT_25_TIES / 2.0);
    }

    private static double perPerson(long sum) {
        return (double) sum / (MANY - FEW);
    }

    private static World world(int persons) {
        return new World(
                Worlds.region(persons, 0, 4), Given.NOTHING, Strategies.livelyMix(), new Draws(1L, 0), Hands.ALONE);
    }

    private static Hour lived(World world) {
        Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
        for (int hour = 0; hour < HOURS; hour++) {
            for (Phase phase : Phase.values()) {
                hours.run(phase, hour);
            }
        }
        return hours;
    }
}
