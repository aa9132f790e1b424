package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.population.AgeBand;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.AftermathParameters;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.HarmParameters;
import org.kring.model.scenario.OveruseParameters;
import org.kring.model.scenario.Scenario;

/** Parts of the rules of mood, needs and overuse that are off unless a scenario names them, and bad phases. */
final class FinerRulesTest {

    private static final int PERSON = 3;

    private static Street after(double lingering, int expected) {
        Scenario calm = Street.with("wellbeing.moodNoise", 0.0);
        return new Street(Changed.copy(calm, "wellbeing.aftermath", new AftermathParameters(lingering, expected)));
    }

    private static double movedFrom(Street street, double mood) {
        street.states.moodLevel[PERSON] = 0f;
        street.states.mood[PERSON] = (float) mood;
        street.days().live(PERSON, 0);
        return Math.abs(street.states.mood[PERSON] - mood);
    }

    @Test
    void badMoodLingersAndGoodMoodDoesNot() {
        assertThat(movedFrom(after(0.5, 0), -0.4)).isCloseTo(0.5 * movedFrom(after(0, 0), -0.4), within(1e-6));
        assertThat(movedFrom(after(0.5, 0), 0.4)).isEqualTo(movedFrom(after(0, 0), 0.4));
    }

    @Test
    void responsesBeyondTheExpectedMeetNoNeed() {
        Street street = after(0, 2);
        street.states.presentation[PERSON] = 0.9f;
        street.feelings().afterResponse(PERSON, 2);
        assertThat(street.states.presentation[PERSON]).isEqualTo(0.9f);

        street.feelings().afterResponse(PERSON, 1);
        assertThat(street.states.presentation[PERSON]).isLessThan(0.9f);
    }

    @Test
    void notificationsYouthAndVulnerabilityPullOnAndSelfControlHoldsBack() {
        People people = People.of(4)
                .ageBand(0, AgeBand.FROM_35)
                .ageBand(1, AgeBand.FROM_15)
                .ageBand(2, AgeBand.FROM_35)
                .vulnerability(2, 1)
                .ageBand(3, AgeBand.FROM_35)
                .selfControl(3, 1);
        PersonStates states = new PersonStates(4);
        Arrays.fill(states.social, 0.5f);
        OveruseRule rule = new OveruseRule(new OveruseParameters(0.1, 1, 2, 0.5), 0.2, people.population(), states);

        assertThat(rule.growth(0)).isCloseTo(0.1, within(1e-9));
        assertThat(rule.growth(1)).isCloseTo(0.2, within(1e-9));
        assertThat(rule.growth(2)).isCloseTo(0.3, within(1e-9));
        assertThat(rule.growth(3)).isCloseTo(0.05, within(1e-9));
        states.waitingOther[0] = 3;
        assertThat(rule.growth(0)).isCloseTo(0.2, within(1e-9));
        assertThat(new OveruseRule(OveruseParameters.OFF, 0.2, people.population(), states).growth(2))
                .isCloseTo(0.1, within(1e-9));
    }

    /** 20,000 persons: the standard error of a share of a fifth is 0.003, so 0.015 is over five of them. */
    @Test
    void badPhasesAreAsFrequentAsVulnerabilitySaysAndLastFourWeeks() {
        int persons = 20_000;
        People people = People.of(persons);
        for (int i = 0; i < persons; i++) {
            people.vulnerability(i, i < persons / 2 ? 0 : 1);
        }
        HarmParameters harm = new HarmParameters(0, 0, 0, 0, 0, 1, 0.2, 2);
        Susceptibility rule = new Susceptibility(harm, people.population(), new Draws(7L, 0));
        int bad = 0;
        int changes = 0;
        for (int i = 0; i < persons; i++) {
            boolean now = rule.isInBadPhase(i, 0);
            bad += now ? 1 : 0;
            changes += now != rule.isInBadPhase(i, 7 * 24) ? 1 : 0;
            assertThat(i >= persons / 2 || !now).isTrue();
            assertThat(rule.phase(i, 0)).isEqualTo(now ? 3.0 : 1.0);
        }

        assertThat(bad / (persons / 2.0)).isCloseTo(0.2, within(0.015));
        // A quarter of the periods end in a week; then a share of 2 x 0.2 x 0.8 differs from the next.
        assertThat(changes / (persons / 2.0)).isCloseTo(0.25 * 0.32, within(0.015));
        assertThat(rule.factor(persons - 1, 0)).isGreaterThanOrEqualTo(2.0);
    }
}
