package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;

/** A guard of speed that is no clock: what an hour of a settled world leaves for the collector. */
final class SteadyHourTest {

    private static final int PERSONS = 20_000;
    private static final int BEFORE = 7 * Horizon.HOURS_PER_DAY;
    private static final int MEASURED = 7 * Horizon.HOURS_PER_DAY;

    /**
     * Measured: 1,917 to 6,517 bytes, by how much of the beginning of a week is compiled by then; 763 and 787 of them by sessions. An object
     * of 16 bytes for every second session, of which there are about 1,500 an hour, would make it fail.
     */
    private static final long MOST_BYTES_PER_HOUR = 12_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void hourOfASettledWorldAllocatesNextToNothing() {
        World world = new World(
                Worlds.region(PERSONS, 0, 4), Given.NOTHING, Strategies.livelyMix(), new Draws(1L, 0), Hands.ALONE);
        Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
        Map<Phase, Long> bytes = new EnumMap<>(Phase.class);
        for (int hour = 0; hour < BEFORE + MEASURED; hour++) {
            for (Phase phase : Phase.values()) {
                long before =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                hours.run(phase, hour);
                long after =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                if (hour >= BEFORE) {
                    bytes.merge(phase, after - before, Long::sum);
                }
            }
        }
        bytes.replaceAll((phase, sum) -> sum / MEASURED);

        assertThat(bytes.values().stream().mapToLong(Long::longValue).sum())
                .as("bytes an hour, by phase: %s", bytes)
                .isLessThan(MOST_BYTES_PER_HOUR);
    }
}
