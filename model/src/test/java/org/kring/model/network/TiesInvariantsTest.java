package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
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
        Population people = Population.draw(scenario, draws, Hands.ALONE);
        Ties ties = TieGenerator.generate(scenario, people, draws, Hands.ALONE);

        assertThat(ties.persons()).isEqualTo(persons);
        assertThat(ties.end(persons - 1)).isEqualTo(ties.entries());
        for (int i = 0; i < persons; i++) {
            assertThat(brokenIn(ties, people, i)).as("row of person %d", i).isEmpty();
        }
    }

    /** The names of what does not hold; one assertion per entry would take a minute. */
    private static Set<String> brokenIn(Ties ties, Population people, int i) {
        Set<String> broken = new TreeSet<>();
        Set<Integer> targets = new HashSet<>();
        check(broken, "parts in order", ties.first(i) <= ties.online(i) && ties.online(i) <= ties.onlineOnly(i));
        check(broken, "end is last", ties.onlineOnly(i) <= ties.end(i));
        for (int e = ties.first(i); e < ties.end(i); e++) {
            int shared = people.platforms(i) & people.platforms(ties.target(e));
            boolean samePart = e > ties.first(i) && part(ties, i, e) == part(ties, i, e - 1);
            check(broken, "no tie is double", targets.add(ties.target(e)));
            check(broken, "no tie to oneself", ties.target(e) != i);
            check(broken, "reverse is the same tie", isReverse(ties, i, e, ties.reverse(i, e)));
            check(broken, "online part has platforms", ties.platforms(e) != 0 == e >= ties.online(i));
            check(broken, "online-only part has its layer", ties.layer(e) == Layer.ONLINE == e >= ties.onlineOnly(i));
            check(broken, "platforms are shared", (ties.platforms(e) & ~shared) == 0);
            check(broken, "strength is a share", ties.strength(e) >= 0.0 && ties.strength(e) <= 1.0);
            check(broken, "layer then target", !samePart || order(ties, e) > order(ties, e - 1));
        }
        return broken;
    }

    private static void check(Set<String> broken, String name, boolean holds) {
        if (!holds) {
            broken.add(name);
        }
    }

    private static boolean isReverse(Ties ties, int i, int e, int opposite) {
        return opposite >= ties.first(ties.target(e))
                && opposite < ties.end(ties.target(e))
                && ties.target(opposite) == i
                && ties.reverse(ties.target(e), opposite) == e
                && ties.layer(opposite) == ties.layer(e)
                && ties.platforms(opposite) == ties.platforms(e)
                && ties.isWorkerTie(opposite) == ties.isWorkerTie(e);
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
        Population people = Population.draw(scenario, draws, Hands.ALONE);
        Ties one = TieGenerator.generate(scenario, people, draws, Hands.ALONE);
        try (Hands hands = Hands.of(3)) {
            Ties three = TieGenerator.generate(scenario, people, draws, hands);
            assertThat(Arrays.equals(three.first, one.first)).as("first").isTrue();
            assertThat(Arrays.equals(three.online, one.online)).as("online").isTrue();
            assertThat(Arrays.equals(three.onlineOnly, one.onlineOnly))
                    .as("onlineOnly")
                    .isTrue();
            assertThat(Arrays.equals(three.words, one.words)).as("words").isTrue();
        }
    }
}
