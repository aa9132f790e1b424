package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.network.GivenNetwork;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.population.GivenPersons;
import org.kring.model.population.GivenTrait;
import org.kring.model.scenario.InputFiles;
import org.kring.model.scenario.Scenario;

/** Runs with real persons and ties. */
final class GivenTest {

    private static final int GIVEN = 60;
    private static final RunKey KEY = new RunKey(7L, 0);
    private static final PostingStrategy OPEN = Strategies.openConversation();
    private static final Scenario NAMING = Worlds.talkative(300, 1, 2)
            .withInput(new InputFiles("facebook", "online.txt", "offline.txt", "persons.csv"));

    /** Everybody knows the next three on the ring online, and the next two offline; all are restless. */
    private static final Given RING = new Given(
            new GivenPersons(
                    GIVEN,
                    Map.of(
                            GivenTrait.ACTIVITY,
                            IntStream.range(0, GIVEN).mapToDouble(i -> 4.0).toArray())),
            ring(3),
            ring(2));

    private static GivenNetwork ring(int next) {
        int[] from = IntStream.range(0, GIVEN * next).map(e -> e / next).toArray();
        int[] to = IntStream.range(0, GIVEN * next)
                .map(e -> (e / next + 1 + e % next) % GIVEN)
                .toArray();
        return GivenNetwork.of(GIVEN, from, to);
    }

    @Test
    void threadsDoNotMatterAndInputDoes() {
        Outcome one = Simulation.run(NAMING, RING, OPEN, KEY, 1);
        Scenario drawn = NAMING.withInput(InputFiles.OFF);

        assertThat(Digest.of(Simulation.run(NAMING, RING, OPEN, KEY, 3))).isEqualTo(Digest.of(one));
        assertThat(Digest.of(Simulation.run(drawn, OPEN, KEY, 1))).isNotEqualTo(Digest.of(one));
    }

    @Test
    void scenarioThatNamesFilesNeedsWhatTheyHold() {
        assertThatThrownBy(() -> Simulation.run(NAMING, OPEN, KEY, 1))
                .hasMessage("the scenario regional-welfare names other input files than those that were read");
        assertThatThrownBy(() -> Simulation.run(NAMING.withInput(InputFiles.OFF), RING, OPEN, KEY, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scenarioWithTooFewPersonsIsRefused() {
        assertThatThrownBy(() -> Simulation.run(NAMING.withPersons(59), RING, OPEN, KEY, 1))
                .hasMessageContaining("population.persons must be at least 60");
    }

    @Test
    void platformOfTheNetworkMustBeInTheScenario() {
        assertThatThrownBy(() -> NAMING.withInput(new InputFiles("hyves", "online.txt", "", "")))
                .hasMessage("input.platform must be one of [facebook, twitter, linkedin], but was hyves");
        assertThatThrownBy(() -> new InputFiles("", "online.txt", "", "")).hasMessageStartingWith("platform must say");
    }
}
