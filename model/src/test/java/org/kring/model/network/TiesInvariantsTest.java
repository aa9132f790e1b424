package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.chance.Draws;
import org.kring.model.population.Population;
import org.kring.model.population.Region;
import org.kring.model.scenario.Scenario;

/** What holds for ties whatever the luck and the number of persons. */
final class TiesInvariantsTest {

    @ParameterizedTest(name = "{0} persons, seed {1}")
    @CsvSource({"2,1", "3,1", "4,2", "25,3", "400,4", "3000,5"})
    void tiesAreSymmetricOrderedAndSingle(int persons, long seed) {
        Scenario scenario = Region.of(persons);
        Draws draws = new Draws(seed, 0);
        Population people = Population.draw(scenario, draws, Runnable::run);
        Ties ties = TieGenerator.generate(scenario, people, draws, Runnable::run);

        assertThat(ties.persons()).isEqualTo(persons);
        assertThat(ties.end(persons - 1)).isEqualTo(ties.entries());
        for (int i = 0; i < persons; i++) {
            assertRow(ties, people, i);
        }
    }

    private static void assertRow(Ties ties, Population people, int i) {
        Set<Integer> targets = new HashSet<>();
        assertThat(ties.first(i)).isLessThanOrEqualTo(ties.online(i));
        assertThat(ties.online(i)).isLessThanOrEqualTo(ties.onlineOnly(i));
        assertThat(ties.onlineOnly(i)).isLessThanOrEqualTo(ties.end(i));
        for (int e = ties.first(i); e < ties.end(i); e++) {
            assertThat(targets.add(ties.target(e))).isTrue();
            assertThat(ties.target(e)).isNotEqualTo(i);
            assertReverse(ties, i, e);
            assertPart(ties, i, e);
            int shared = people.platforms(i) & people.platforms(ties.target(e));
            assertThat(ties.platforms(e) & ~shared).isZero();
            assertThat(ties.strength(e)).isBetween(0.0, 1.0);
            if (e > ties.first(i) && part(ties, i, e) == part(ties, i, e - 1)) {
                assertThat(order(ties, e)).isGreaterThan(order(ties, e - 1));
            }
        }
    }

    private static void assertReverse(Ties ties, int i, int e) {
        int opposite = ties.reverse(e);
        assertThat(opposite).isBetween(ties.first(ties.target(e)), ties.end(ties.target(e)) - 1);
        assertThat(ties.target(opposite)).isEqualTo(i);
        assertThat(ties.reverse(opposite)).isEqualTo(e);
        assertThat(ties.layer(opposite)).isEqualTo(ties.layer(e));
        assertThat(ties.platforms(opposite)).isEqualTo(ties.platforms(e));
        assertThat(ties.isWorkerTie(opposite)).isEqualTo(ties.isWorkerTie(e));
    }

    private static void assertPart(Ties ties, int i, int e) {
        assertThat(ties.platforms(e) != 0).isEqualTo(e >= ties.online(i));
        assertThat(ties.layer(e) == Layer.ONLINE).isEqualTo(e >= ties.onlineOnly(i));
    }

    private static int part(Ties ties, int i, int e) {
        return (e >= ties.online(i) ? 1 : 0) + (e >= ties.onlineOnly(i) ? 1 : 0);
    }

    private static long order(Ties ties, int e) {
        return ((long) ties.layer(e).ordinal() << 32) + ties.target(e);
    }

    @Test
    void threadsChangeNoTie() {
        Scenario scenario = Region.of(35_000);
        Draws draws = new Draws(6, 0);
        Population people = Population.draw(scenario, draws, Runnable::run);
        Ties one = TieGenerator.generate(scenario, people, draws, Runnable::run);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Ties three = TieGenerator.generate(scenario, people, draws, threads);
            assertThat(List.of(three.first, three.online, three.onlineOnly, three.target, three.reverse))
                    .usingRecursiveComparison()
                    .isEqualTo(List.of(one.first, one.online, one.onlineOnly, one.target, one.reverse));
            assertThat(three.kind).isEqualTo(one.kind);
            assertThat(three.platforms).isEqualTo(one.platforms);
        } finally {
            threads.shutdown();
        }
    }
}
