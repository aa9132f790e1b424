package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.WellbeingParameters;

final class DayRuleTest {

    private static final int PERSON = 5;
    private static final int DAY = 9;
    private static final int PATIENCE = 72;

    private final Street street = new Street(Street.with("wellbeing.moodNoise", 0.0));
    private final PersonStates states = street.states;
    private final WellbeingParameters w = street.scenario.wellbeing();

    private void live() {
        street.days().live(PERSON, DAY);
    }

    private void haveCompanyOn(int day) {
        states.company[PERSON] |= (byte) (1 << day % 7);
    }

    @Test
    void lonelinessClosesItsShareOfTheGap() {
        states.social[PERSON] = 0.2f;
        states.socialTarget[PERSON] = 0.7f;
        states.emotional[PERSON] = 0.8f;
        states.emotionalTarget[PERSON] = 0.3f;
        live();

        assertThat(states.social[PERSON]).isCloseTo((float) (0.2 + 0.5 * w.socialRate()), within(1e-6f));
        assertThat(states.emotional[PERSON]).isCloseTo((float) (0.8 - 0.5 * w.emotionalRate()), within(1e-6f));
    }

    @Test
    void lonelinessAtItsLevelStaysThere() {
        states.social[PERSON] = 0.37f;
        states.socialTarget[PERSON] = 0.37f;
        for (int day = 0; day < 100; day++) {
            street.days().live(PERSON, day);
        }

        assertThat(states.social[PERSON]).isEqualTo(0.37f);
    }

    @Test
    void needsGrowWithTheirStrengthUpToTheTop() {
        states.belonging[PERSON] = 0.1f;
        states.presentation[PERSON] = 0.1f;
        live();

        double belong = street.population.needToBelong(PERSON);
        double present = street.population.needForSelfPresentation(PERSON);
        assertThat(states.belonging[PERSON]).isCloseTo((float) (0.1 + w.belongingGrowth() * belong), within(1e-6f));
        assertThat(states.presentation[PERSON])
                .isCloseTo((float) (0.1 + w.presentationGrowth() * present), within(1e-6f));
        for (int day = 0; day < 2000; day++) {
            street.days().live(PERSON, day);
        }
        assertThat(states.belonging[PERSON]).isEqualTo(1f);
    }

    @Test
    void companyMeetsTheNeedToBelongAndLiftsMood() {
        haveCompanyOn(DAY);
        states.belonging[PERSON] = 0.5f;
        live();

        double need = w.belongingGrowth() * street.population.needToBelong(PERSON);
        assertThat(states.belonging[PERSON]).isCloseTo((float) (0.5 + need - w.belongingExchange()), within(1e-6f));
        assertThat(states.mood[PERSON]).isCloseTo((float) w.moodCompany(), within(1e-6f));
    }

    @Test
    void companyOnAnotherDayCountsForNothingToday() {
        haveCompanyOn(DAY + 1);
        live();

        assertThat(states.mood[PERSON]).isZero();
    }

    @Test
    void everyWeekdayHasItsOwnCompany() {
        for (int weekday = 0; weekday < 7; weekday++) {
            states.company[PERSON] = (byte) (1 << weekday);
            states.mood[PERSON] = 0f;
            street.days().live(PERSON, 14 + weekday);
            assertThat(states.mood[PERSON]).isPositive();
        }
    }

    @Test
    void moodReturnsToItsLevel() {
        states.moodLevel[PERSON] = 0.4f;
        states.mood[PERSON] = -0.6f;
        live();
        assertThat(states.mood[PERSON]).isCloseTo((float) (-0.6 + w.moodReversion()), within(1e-6f));

        for (int day = 0; day < 60; day++) {
            street.days().live(PERSON, day);
        }
        assertThat(states.mood[PERSON]).isCloseTo(0.4f, within(1e-4f));
    }

    @Test
    void overuseLowersMoodAndFades() {
        states.overuse[PERSON] = 0.5f;
        live();

        assertThat(states.mood[PERSON]).isCloseTo((float) (-0.5 * w.moodOveruse()), within(1e-6f));
        assertThat(states.overuse[PERSON]).isCloseTo((float) (0.5 * (1.0 - w.overuseRecovery())), within(1e-6f));
    }

    @Test
    void priorMoodColoursEvents() {
        states.moodLevel[PERSON] = 0.5f;
        states.mood[PERSON] = 0.5f;
        haveCompanyOn(DAY);
        live();
        assertThat(states.mood[PERSON])
                .isCloseTo((float) (0.5 + (1.0 + 0.5 * w.moodColouring()) * w.moodCompany()), within(1e-6f));

        states.moodLevel[PERSON] = -0.5f;
        states.mood[PERSON] = -0.5f;
        live();
        assertThat(states.mood[PERSON])
                .isCloseTo((float) (-0.5 + (1.0 - 0.5 * w.moodColouring()) * w.moodCompany()), within(1e-6f));
    }

    @Test
    void dailyEventsHaveMeanZeroAndTheGivenSpread() {
        // 300 persons on 50 days: the mean has a relative error of 1/122, the variance of 1/87; 5 errors each are
        // exceeded once in 1.7 million.
        Street noisy = new Street(Changed.copy(Street.scenario(), "wellbeing.moodNoise", 0.2));
        double sum = 0.0;
        double squares = 0.0;
        int n = 0;
        for (int i = 0; i < Street.PERSONS; i++) {
            for (int day = 0; day < 50; day++) {
                noisy.states.mood[i] = 0f;
                noisy.days().live(i, day);
                sum += noisy.states.mood[i];
                squares += (double) noisy.states.mood[i] * noisy.states.mood[i];
                n++;
            }
        }
        assertThat(sum / n).isCloseTo(0.0, within(5.0 * 0.2 / Math.sqrt(n)));
        assertThat(squares / n).isCloseTo(0.04, within(5.0 * 0.04 * Math.sqrt(2.0 / n)));
    }

    @Test
    void useFollowsTheSessionsOfTheDays() {
        states.use[PERSON] = 4f;
        states.sessionsToday[PERSON] = 18;
        live();

        assertThat(states.use[PERSON]).isCloseTo(5f, within(1e-6f));
        assertThat(states.sessionsToday[PERSON]).isZero();
    }

    @Test
    void silenceIsFeltOncePerPostAndOnlyAfterPatience() {
        DayRule days = street.days();
        states.wallHour[PERSON] = 24 * DAY;

        assertThat(days.isMetBySilence(PERSON, DAY, PATIENCE)).isFalse();
        assertThat(days.isMetBySilence(PERSON, DAY + 2, PATIENCE)).isFalse();
        assertThat(days.isMetBySilence(PERSON, DAY + 3, PATIENCE)).isTrue();
        assertThat(days.isMetBySilence(PERSON, DAY + 4, PATIENCE)).isFalse();
        assertThat(states.wallResponses[PERSON]).isEqualTo((byte) -1);
    }

    @Test
    void answeredPostIsNeverMetBySilence() {
        states.wallHour[PERSON] = 24 * DAY;
        states.wallResponses[PERSON] = 1;

        assertThat(street.days().isMetBySilence(PERSON, DAY + 30, PATIENCE)).isFalse();
    }

    @Test
    void whoNeverPostedIsNeverMetBySilence() {
        assertThat(street.days().isMetBySilence(PERSON, DAY, PATIENCE)).isFalse();
    }
}
