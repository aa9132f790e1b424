package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.WellbeingParameters;

final class FeltRuleTest {

    private static final int PERSON = 3;

    private final Street street = street(1.0);
    private final WellbeingParameters w = street.scenario.wellbeing();

    private static Street street(double preference) {
        return new Street(Changed.copy(Street.scenario(), "wellbeing.onlinePreference", Street.all(preference)));
    }

    private static double felt(Street street, int responses, boolean viewed) {
        street.states.felt[PERSON] = 0f;
        street.feelings().afterSession(PERSON, responses, viewed);
        return street.states.felt[PERSON];
    }

    @Test
    void sessionWithoutContactOnlyFades() {
        street.states.felt[PERSON] = 0.4f;
        street.feelings().afterSession(PERSON, 0, false);

        assertThat(street.states.felt[PERSON]).isCloseTo((float) (0.4 * w.feltMemory()), within(1e-6f));
    }

    @Test
    void responsesRelieveAndSaturate() {
        double one = felt(street, 1, false);
        double two = felt(street, 2, false);
        double many = felt(street, 16, false);

        assertThat(one).isNegative().isCloseTo(-w.feltResponses() * (1.0 - Math.exp(-1.0)), within(1e-6));
        assertThat(two).isLessThan(one);
        assertThat(one - two).isLessThan(-one);
        assertThat(felt(street, 100, false)).isEqualTo(many).isCloseTo(-w.feltResponses(), within(1e-6));
    }

    @Test
    void viewingHurtsBelowThePersonalMinimumAndRelievesAboveIt() {
        street.states.viewEffect[PERSON] = 1f;
        assertThat(felt(street, 0, true)).isCloseTo(w.feltViewing() - w.feltAvailability(), within(1e-6));
        assertThat(felt(street, 0, true)).isPositive();

        street.states.viewEffect[PERSON] = -1f;
        assertThat(felt(street, 0, true)).isCloseTo(-w.feltViewing() - w.feltAvailability(), within(1e-6));
    }

    @Test
    void viewEffectCountsForNothingWithoutAValuedTieInTheFeed() {
        street.states.viewEffect[PERSON] = 1f;

        assertThat(felt(street, 0, false)).isZero();
    }

    @Test
    void personWithoutPreferenceForOnlineContactFeelsNothing() {
        Street offline = street(0.0);
        offline.states.viewEffect[PERSON] = 1f;
        offline.states.mood[PERSON] = 0.25f;

        assertThat(felt(offline, 5, true)).isZero();
        assertThat(offline.states.mood[PERSON]).isEqualTo(0.25f);
    }

    @Test
    void preferenceScalesWhatIsFelt() {
        assertThat(felt(street(0.4), 2, false)).isCloseTo(0.4 * felt(street, 2, false), within(1e-6));
    }

    @Test
    void reliefLiftsMoodAndHarmLowersIt() {
        felt(street, 3, false);
        assertThat(street.states.mood[PERSON])
                .isCloseTo((float) (w.moodSupport() * w.feltResponses() * (1.0 - Math.exp(-3.0))), within(1e-6f));
        assertThat(street.states.moodFromUse[PERSON]).isPositive();

        street.states.mood[PERSON] = 0f;
        street.states.viewEffect[PERSON] = 1f;
        felt(street, 0, true);
        assertThat(street.states.mood[PERSON]).isNegative();
    }

    @Test
    void moodColoursWhatASessionBrings() {
        street.states.mood[PERSON] = 0.5f;
        felt(street, 3, false);
        double gainInGoodMood = street.states.mood[PERSON] - 0.5;
        street.states.mood[PERSON] = -0.5f;
        felt(street, 3, false);
        double gainInBadMood = street.states.mood[PERSON] + 0.5;

        assertThat(gainInGoodMood / gainInBadMood)
                .isCloseTo((1.0 + 0.5 * w.moodColouring()) / (1.0 - 0.5 * w.moodColouring()), within(1e-4));
    }

    @Test
    void responsesAndViewingMeetTheNeedToBelong() {
        street.states.belonging[PERSON] = 0.9f;
        felt(street, 2, true);
        assertThat(street.states.belonging[PERSON])
                .isCloseTo((float) (0.9 - 2 * w.belongingExchange() - w.belongingViewing()), within(1e-6f));

        felt(street, 16, true);
        assertThat(street.states.belonging[PERSON]).isZero();
    }

    @Test
    void badMoodAndLonelinessDrawIntoOveruse() {
        street.states.mood[PERSON] = 0.5f;
        felt(street, 0, false);
        assertThat(street.states.overuse[PERSON]).isZero();

        street.states.mood[PERSON] = -0.5f;
        street.states.social[PERSON] = 0.5f;
        felt(street, 0, false);
        assertThat(street.states.overuse[PERSON]).isCloseTo((float) w.overuseGain(), within(1e-6f));

        street.states.overuse[PERSON] = 1f;
        felt(street, 0, false);
        assertThat(street.states.overuse[PERSON]).isEqualTo(1f);
    }

    @Test
    void sessionTakesWhatWaitedAndCounts() {
        street.states.waitingValued[PERSON] = 3;
        street.states.waitingOther[PERSON] = 4;
        felt(street, 3, false);

        assertThat(street.states.waitingValued[PERSON]).isZero();
        assertThat(street.states.waitingOther[PERSON]).isZero();
        assertThat(street.states.sessionsToday[PERSON]).isEqualTo((byte) 1);
    }

    @Test
    void sessionsOfADayNeverTurnNegative() {
        for (int s = 0; s < 200; s++) {
            felt(street, 0, false);
        }

        assertThat(street.states.sessionsToday[PERSON]).isEqualTo(Byte.MAX_VALUE);
    }

    @Test
    void sessionLeavesEveryoneElseAlone() {
        felt(street, 5, true);

        for (int other = 0; other < Street.PERSONS; other++) {
            if (other != PERSON) {
                assertThat(street.states.felt[other]).isZero();
                assertThat(street.states.mood[other]).isZero();
            }
        }
    }

    @Test
    void silenceHurts() {
        street.states.mood[PERSON] = -0.95f;
        street.states.presentation[PERSON] = 0.5f;
        street.feelings().afterSilence(PERSON);

        assertThat(street.states.felt[PERSON]).isCloseTo((float) w.feltBadEvent(), within(1e-6f));
        assertThat(street.states.presentation[PERSON]).isCloseTo((float) (0.5 + w.silence()), within(1e-6f));
        assertThat(street.states.mood[PERSON]).isEqualTo(-1f);
    }

    @Test
    void responseMeetsTheNeedForSelfPresentation() {
        street.states.presentation[PERSON] = 0.2f;
        street.feelings().afterResponse(PERSON);
        assertThat(street.states.presentation[PERSON])
                .isCloseTo((float) (0.2 - w.presentationResponse()), within(1e-6f));

        street.feelings().afterResponse(PERSON);
        assertThat(street.states.presentation[PERSON]).isZero();
    }

    @Test
    void minutesDoNotEnterAndSwitchedOffTermsChangeNothing() {
        Scenario off = Changed.copy(
                Changed.copy(street.scenario, "wellbeing.feltResponses", 0.0), "wellbeing.feltAvailability", 0.0);
        Street quiet = new Street(Changed.copy(off, "wellbeing.feltViewing", 0.0));
        quiet.states.viewEffect[PERSON] = 1f;

        assertThat(felt(quiet, 10, true)).isZero();
    }
}
