package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;

/**
 * Frequencies over the days of 20,000 equal persons; each test of {@link FalseAlarm} has a false-alarm rate of 1e-7.
 */
final class LoginRuleTest extends LoginStage {

    @Test
    void dormantAccountsAreNotVisited() {
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, 3);
            states.dormant[i] = ON_FACEBOOK;
        }
        plan(unlimited());

        assertThat(sessionsOn(Regional.FACEBOOK)).containsOnly(0);
        assertThat(sessionsOn(Regional.TWITTER)).contains(1);
    }

    @Test
    void platformInDeclineIsVisitedLessEveryWeek() {
        List<PlatformRegime> platforms = facebookWith("decline", new Decline(2, 0.2, 0.0));
        plan(unlimited(), platforms, 6);
        assertGeometric("before", Regional.FACEBOOK, SESSIONS);

        plan(unlimited(), platforms, 14);
        assertGeometric("in the second week of decline", Regional.FACEBOOK, SESSIONS * 0.64);
    }

    @Test
    void whoMovedOnTakesTheSessionsAlong() {
        List<PlatformRegime> platforms = facebookWith("decline", new Decline(9, 0.2, 0.1));
        PlatformPull pull = pull(platforms);
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, 3);
            pull.move(i, Regional.FACEBOOK, Regional.TWITTER);
        }
        new LoginRule(unlimited(), platforms, people.population(), states, pull, new Draws(FalseAlarm.SEED, 0))
                .plan(plan, 0, PERSONS, 20);

        assertThat(sessionsOn(Regional.FACEBOOK)).containsOnly(0);
        assertGeometric("both together", Regional.TWITTER, SESSIONS + 0.45);
    }

    @Test
    void sessionsOfADayAreGeometricAroundTheRateOfThePlatform() {
        plan(unlimited());

        assertGeometric("neutral", Regional.FACEBOOK, SESSIONS);
    }

    @Test
    void activityRaisesSessionsByItsExponent() {
        for (int i = 0; i < PERSONS; i++) {
            people.logActivity(i, Math.log(4.0));
        }
        plan(unlimited());

        assertGeometric("four times as active", Regional.FACEBOOK, 2.0 * SESSIONS);
    }

    static Stream<Arguments> needs() {
        return Stream.of(
                need("felt loneliness", 1.2, (s, i) -> s.felt[i] = 1f),
                need("feeling well", 1.0, (s, i) -> s.felt[i] = -1f),
                need("deficit of belonging", 1.3, (s, i) -> s.belonging[i] = 1f),
                need("deficit of self-presentation", 1.2, (s, i) -> s.presentation[i] = 1f),
                need("bad mood", 1.2, (s, i) -> s.mood[i] = -1f),
                need("good mood", 1.0, (s, i) -> s.mood[i] = 1f),
                need("three responses of valued ties", 1.2, (s, i) -> s.waitingValued[i] = 3),
                need("three responses of others", 1.2, (s, i) -> s.waitingOther[i] = 3),
                need("nine responses", 1.2, (s, i) -> s.waitingOther[i] = 9),
                need("overuse without self-control", 1.0, (s, i) -> s.overuse[i] = 1f));
    }

    private static Arguments need(String what, double factor, ObjIntConsumer<PersonStates> set) {
        return Arguments.of(what, factor, set);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("needs")
    void needsRaiseSessions(String what, double factor, ObjIntConsumer<PersonStates> set) {
        for (int i = 0; i < PERSONS; i++) {
            set.accept(states, i);
        }
        plan(unlimited());

        assertGeometric(what, Regional.FACEBOOK, factor * SESSIONS);
    }

    @Test
    void peopleHoldThemselvesBackByTheirSelfControl() {
        overuseWithSelfControl();
        plan(unlimited());

        assertGeometric("self-limit", Regional.FACEBOOK, 0.5 * SESSIONS);
    }

    @Test
    void nobodyHoldsBackFromMoreThanNineInTenSessions() {
        overuseWithSelfControl();
        plan(Changed.copy(unlimited(), "selfLimit", 3.0));

        long online = Arrays.stream(sessionsOn(Regional.FACEBOOK))
                .filter(sessions -> sessions > 0)
                .count();
        FalseAlarm.checkShare("strongest self-limit", online, PERSONS, 0.1 * SESSIONS / (1.0 + 0.1 * SESSIONS));
    }

    private void overuseWithSelfControl() {
        for (int i = 0; i < PERSONS; i++) {
            people.selfControl(i, 1.0);
            states.overuse[i] = 1f;
        }
    }

    @Test
    void nobodyExceedsTheMostSessions() {
        plan(Changed.copy(unlimited(), "maxSessionsPerDay", 3));
        int[] sessions = sessionsOn(Regional.FACEBOOK);

        assertThat(Arrays.stream(sessions).max()).hasValue(3);
        long atMost = Arrays.stream(sessions).filter(count -> count == 3).count();
        FalseAlarm.checkShare("at the most", atMost, PERSONS, Math.pow(SESSIONS / (1.0 + SESSIONS), 3));
    }

    @Test
    void withoutAccountNobodyGoesOnline() {
        people.accounts(1, 0).accounts(2, 1 << Regional.TWITTER);
        states.onlineToday[1] = 1;
        states.onlineToday[2] = 1;
        for (int day = 0; day < 30; day++) {
            plan(unlimited(), Regional.scenario().platforms(), day);
            assertThat(sessionsOn(Regional.FACEBOOK)[1]).isZero();
            assertThat(sessionsOn(Regional.TWITTER)[1]).isZero();
            assertThat(sessionsOn(Regional.FACEBOOK)[2]).isZero();
            assertThat(sessionsOn(Regional.TWITTER)[0]).isZero();
        }
        assertThat(states.onlineToday[1]).isZero();
        assertThat(states.onlineToday[2]).isZero();
    }

    @Test
    void platformThatNobodyVisitsHasNoSessions() {
        plan(unlimited(), facebookWith("sessionsPerDay", 0.0), 3);

        assertThat(sessionsOn(Regional.FACEBOOK)).containsOnly(0);
    }

    @Test
    void onlyTheRangeIsPlannedAndTheDayBeforeForgotten() {
        plan(unlimited());
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        new LoginRule(
                        unlimited(),
                        Regional.scenario().platforms(),
                        people.population(),
                        states,
                        pull(Regional.scenario().platforms()),
                        draws)
                .plan(plan, 100, 200, 4);
        int[] sessions = sessionsOn(Regional.FACEBOOK);

        for (int i = 0; i < PERSONS; i++) {
            if (i < 100 || i >= 200) {
                assertThat(sessions[i]).isZero();
            }
        }
        assertThat(sessions[100] + sessions[101] + sessions[102] + sessions[103] + sessions[104] + sessions[105])
                .isPositive();
    }

    @Test
    void daysDiffer() {
        plan(unlimited());
        int[] first = sessionsOn(Regional.FACEBOOK);
        plan(unlimited(), Regional.scenario().platforms(), 4);

        assertThat(sessionsOn(Regional.FACEBOOK)).isNotEqualTo(first);
    }
}
