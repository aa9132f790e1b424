package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Region;
import org.kring.model.scenario.Scenario;

final class TieFilterTest {

    private static final int PERSONS = 1500;

    private final Scenario scenario = Region.of(Region.people(PERSONS), Region.network());
    private final Draws draws = new Draws(5, 0);
    private final Population people = Population.draw(scenario, draws, Hands.ALONE);
    private final Ties ties = TieGenerator.generate(scenario, people, draws, Hands.ALONE);

    @Test
    void nobodyWithATieIsTurnedAway() {
        for (int person = 0; person < PERSONS; person++) {
            TieFilter filter = ties.filter(person);
            for (int entry = ties.first(person); entry < ties.end(person); entry++) {
                assertThat(filter.mayKnow(ties.target(entry))).isTrue();
            }
        }
    }

    @Test
    void mostStrangersAreTurnedAway() {
        long strangers = 0;
        long passed = 0;
        for (int person = 0; person < PERSONS; person += 10) {
            TieFilter filter = ties.filter(person);
            for (int other = 0; other < PERSONS; other++) {
                if (ties.find(person, other) < 0) {
                    strangers++;
                    passed += filter.mayKnow(other) ? 1 : 0;
                }
            }
        }

        assertThat((double) passed / strangers).isLessThan(1.0 / 12.0);
    }

    @Test
    void nobodyAndAnybodyAreWhatTheySay() {
        for (int person = 0; person < PERSONS; person++) {
            assertThat(TieFilter.NOBODY.mayKnow(person)).isFalse();
            assertThat(TieFilter.ANYBODY.mayKnow(person)).isTrue();
        }
    }
}
