package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ChronicParameters;
import org.kring.model.scenario.ContagionParameters;
import org.kring.model.scenario.WellbeingParameters;

/** What loneliness that lasts does, and how it passes on: off unless a scenario names it. */
final class LastingLonelinessTest {

    private static final int PERSON = 3;

    private static Street chronic() {
        return new Street(Street.with("wellbeing.chronic", new ChronicParameters(0.2, 0.5)));
    }

    private static Street contagious(double loneliness, double mood, double negative, double tieLoss) {
        return new Street(
                Street.with("wellbeing.contagion", new ContagionParameters(loneliness, mood, negative, tieLoss)));
    }

    private static double drive(Street street, int weeks) {
        street.states.lonelyWeeks[PERSON] = (byte) weeks;
        return new WithdrawalRule(street.scenario.wellbeing(), street.states).drive(PERSON);
    }

    @Test
    void acuteLonelinessDrivesToOthersAndLastingLonelinessAway() {
        Street street = chronic();
        WellbeingParameters w = street.scenario.wellbeing();

        assertThat(drive(street, 0)).isEqualTo(1.0);
        assertThat(drive(street, 1)).isEqualTo(1.2);
        assertThat(drive(street, w.withdrawalWeeks() - 1)).isEqualTo(1.2);
        assertThat(drive(street, w.withdrawalWeeks())).isEqualTo(1.0 - w.withdrawal());
    }

    @Test
    void withoutTheSwitchOnlyWithdrawalIsLeft() {
        Street street = new Street(Street.scenario());

        assertThat(drive(street, 1)).isEqualTo(1.0);
        assertThat(drive(street, street.scenario.wellbeing().withdrawalWeeks())).isLessThan(1.0);
    }

    @Test
    void inWithdrawalReliefCountsLessAndHurtMore() {
        Street street = chronic();
        street.feelings().afterSession(PERSON, 1, false);
        double relief = street.states.felt[PERSON];
        street.states.felt[PERSON] = 0f;
        street.states.lonelyWeeks[PERSON] = 100;
        street.feelings().afterSession(PERSON, 1, false);

        assertThat(relief).isNegative();
        assertThat((double) street.states.felt[PERSON]).isCloseTo(0.5 * relief, within(1e-6));

        street.states.felt[PERSON] = 0f;
        street.feelings().afterSilence(PERSON);
        assertThat((double) street.states.felt[PERSON])
                .isCloseTo(1.5 * street.scenario.wellbeing().feltBadEvent(), within(1e-6));
    }

    @Test
    void lonelinessOfValuedTiesPullsTheLevelAndThatOfOthersDoesNot() {
        Street street = contagious(0.1, 0, 1, 0);
        int valued = street.entry(street.contacts::isValued);
        int person = street.owner(valued);
        street.states.socialTarget[person] = 0.3f;
        street.states.social[person] = 0.3f;
        for (int tie = street.ties.first(person); tie < street.ties.end(person); tie++) {
            street.states.social[street.ties.target(tie)] = street.contacts.isValued(tie) ? 0.8f : 0.3f;
        }
        rule(street).pull(person);
        assertThat(street.states.socialTarget[person]).isCloseTo(0.35f, within(1e-6f));

        for (int tie = street.ties.first(person); tie < street.ties.end(person); tie++) {
            street.ties.strengthBecomes(tie, 0.01);
        }
        street.states.socialTarget[person] = 0.3f;
        rule(street).pull(person);
        assertThat(street.states.socialTarget[person]).isEqualTo(0.3f);
    }

    @Test
    void tiesOfTheLonelyWearOffFaster() {
        Street street = contagious(0, 0, 1, 2);
        int tie = street.ties.first(PERSON);
        street.states.social[PERSON] = 0.5f;
        street.states.social[street.ties.target(tie)] = 0f;

        assertThat(rule(street).decay(PERSON, tie)).isEqualTo(2.0);
        assertThat(rule(contagious(0, 0, 1, 0)).decay(PERSON, tie)).isEqualTo(1.0);
    }

    @Test
    void moodPassesOnALittleAndBadMoodMore() {
        Street street = contagious(0, 0.01, 3, 0);
        MoodContagion contagion = new MoodContagion(street.scenario.wellbeing().contagion(), street.states);
        street.states.mood[PERSON] = 0f;
        street.states.mood[1] = 0.5f;
        contagion.keep(1);
        street.states.mood[1] = -1f;
        assertThat(contagion.pull(PERSON, 1)).as("the mood of the post").isCloseTo(0.005, within(1e-9));

        contagion.keep(1);
        assertThat(contagion.pull(PERSON, 1)).isCloseTo(-0.03, within(1e-9));
    }

    @Test
    void withoutContagionOfMoodNothingIsKeptPerPerson() {
        Street street = new Street(Street.scenario());
        street.states.mood[1] = -1f;
        FeltRule feelings = street.feelings();
        feelings.keepTone(1);
        float before = street.states.mood[PERSON];
        feelings.afterSeeing(PERSON, 1);

        assertThat(street.states.mood[PERSON]).isEqualTo(before);
    }

    private static ContagionRule rule(Street street) {
        return new ContagionRule(street.scenario.wellbeing().contagion(), street.states, street.ties, street.contacts);
    }
}
