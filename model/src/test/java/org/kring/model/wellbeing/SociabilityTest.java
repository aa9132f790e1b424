package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Scenario;

/** What makes people meet more or less in a week: displacement by time online, withdrawal, circumstances. */
final class SociabilityTest {

    private static final int PERSON = 4;

    private static Scenario calm() {
        return Street.with("contact.circumstancesSd", 0.0);
    }

    private static Scenario heavyUsers(double anxiety, double selfControl) {
        Scenario s = Changed.copy(calm(), "population.socialAnxiety", Street.all(anxiety));
        return Changed.copy(s, "population.selfControl", Street.all(selfControl));
    }

    private static double sociability(Scenario scenario, double use, float lonely) {
        Street street = new Street(scenario);
        street.states.use[PERSON] = (float) use;
        street.states.social[PERSON] = lonely;
        street.weeks().prepare(PERSON, 0);
        return street.states.sociability[PERSON];
    }

    @Test
    void useUpToTheWishDisplacesNothing() {
        assertThat(sociability(heavyUsers(1.0, 0.0), 4.0, 1f)).isEqualTo(1.0);
        assertThat(sociability(heavyUsers(1.0, 0.0), 0.0, 1f)).isEqualTo(1.0);
    }

    @Test
    void displacementIsStrongerForTheLonelyAndAnxious() {
        double excess = 0.02 * 6.0;

        assertThat(sociability(heavyUsers(1.0, 0.0), 10.0, 0f)).isCloseTo(1.0 - excess, within(1e-6));
        assertThat(sociability(heavyUsers(0.0, 0.0), 10.0, 1f)).isCloseTo(1.0 - excess, within(1e-6));
        assertThat(sociability(heavyUsers(1.0, 0.0), 10.0, 1f)).isCloseTo(1.0 - 2.0 * excess, within(1e-6));
    }

    @Test
    void selfControlKeepsUseFromDisplacing() {
        assertThat(sociability(heavyUsers(1.0, 1.0), 50.0, 1f)).isEqualTo(1.0);
        assertThat(sociability(heavyUsers(1.0, 0.6), 10.0, 0f)).isCloseTo(1.0 - 0.4 * 0.12, within(1e-6));
    }

    @Test
    void sociabilityStaysBetweenNothingAndDouble() {
        assertThat(sociability(heavyUsers(1.0, 0.0), 5000.0, 1f)).isZero();
        Street street = new Street(Changed.copy(calm(), "contact.circumstancesMemory", 1.0));
        street.states.circumstances[PERSON] = 3f;
        street.weeks().prepare(PERSON, 0);
        assertThat(street.states.sociability[PERSON]).isEqualTo(2f);
    }

    @Test
    void weeksOfStrongLonelinessTurnApproachIntoWithdrawal() {
        Street street = new Street(calm());
        street.states.social[PERSON] = 1f;
        street.states.emotional[PERSON] = 1f;
        WeekRule weeks = street.weeks();
        int needed = street.scenario.wellbeing().withdrawalWeeks();
        for (int week = 0; week < needed - 1; week++) {
            weeks.prepare(PERSON, week);
        }
        assertThat(street.states.sociability[PERSON]).isEqualTo(1f);

        weeks.prepare(PERSON, needed);
        double kept = 1.0 - street.scenario.wellbeing().withdrawal();
        assertThat(street.states.sociability[PERSON]).isCloseTo((float) kept, within(1e-6f));
    }

    @Test
    void weekWithoutStrongLonelinessEndsWithdrawal() {
        Street street = new Street(calm());
        street.states.social[PERSON] = 1f;
        street.states.emotional[PERSON] = 1f;
        WeekRule weeks = street.weeks();
        for (int week = 0; week < 200; week++) {
            weeks.prepare(PERSON, week);
        }
        assertThat(street.states.lonelyWeeks[PERSON]).isEqualTo((byte) 120);

        street.states.social[PERSON] = 0f;
        weeks.prepare(PERSON, 200);
        assertThat(street.states.lonelyWeeks[PERSON]).isZero();
        assertThat(street.states.sociability[PERSON]).isEqualTo(1f);
    }

    @Test
    void circumstancesDriftButKeepTheirSpread() {
        // Normal with sd 0.3 among 300 persons: the relative error of the sd is 4 %, of which 5 allow for a false
        // alarm in a million.
        Street street = new Street(Street.with("contact.circumstancesMemory", 0.5));
        WeekRule weeks = street.weeks();
        double sum = 0.0;
        for (int i = 0; i < Street.PERSONS; i++) {
            for (int week = 0; week < 20; week++) {
                weeks.prepare(i, week);
            }
            sum += street.states.circumstances[i] * street.states.circumstances[i];
        }
        double sd = street.scenario.contact().circumstancesSd();
        assertThat(Math.sqrt(sum / Street.PERSONS)).isCloseTo(sd, within(5.0 * sd / Math.sqrt(2.0 * Street.PERSONS)));
    }

    @Test
    void fullMemoryFreezesCircumstances() {
        Street street = new Street(Street.with("contact.circumstancesMemory", 1.0));
        street.states.circumstances[PERSON] = 0.25f;
        street.weeks().prepare(PERSON, 9);

        assertThat(street.states.circumstances[PERSON]).isEqualTo(0.25f);
    }
}
