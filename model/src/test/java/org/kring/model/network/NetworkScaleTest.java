package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Region;
import org.kring.model.scenario.Scenario;

/** Whether a million persons fit: one thread, a minute, and less than 1.5 GB for what stays. */
@Tag("scale")
final class NetworkScaleTest {

    private static final int PERSONS = 1_000_000;

    @Test
    void aMillionPersonsAreDrawnWithinAMinute() {
        Scenario scenario = Region.of(PERSONS);
        Draws draws = new Draws(2026, 0);
        long before = usedBytes();
        long start = System.nanoTime();
        Population people = Population.draw(scenario, draws, Hands.ALONE);
        long drawn = System.nanoTime();
        Ties ties = TieGenerator.generate(scenario, people, draws, Hands.ALONE);
        long end = System.nanoTime();
        long bytes = usedBytes() - before;

        System.out.printf(
                "%d persons: %d ms for traits, %d ms for ties, %.1f entries and %d bytes a person%n",
                people.size(),
                TimeUnit.NANOSECONDS.toMillis(drawn - start),
                TimeUnit.NANOSECONDS.toMillis(end - drawn),
                ties.entries() / (double) PERSONS,
                bytes / PERSONS);
        assertThat(end - start).isLessThan(TimeUnit.SECONDS.toNanos(60));
        assertThat(bytes).isLessThan(1_500_000_000L);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
