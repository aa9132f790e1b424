package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.LoginParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;

/**
 * Frequencies over the days of 20,000 equal persons; each test of {@link FalseAlarm} has a false-alarm rate of 1e-7.
 */
final class LoginRuleTest {

    private static final int PERSONS = 20_000;
    private static final double SESSIONS = 2.5;
    private static final int ON_FACEBOOK = 1;

    private final People people = People.of(PERSONS);
    private final PersonStates states = new PersonStates(PERSONS);
    private final DayPlan plan = new DayPlan();

    LoginRuleTest() {
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, ON_FACEBOOK);
        }
    }

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

    /** The first observed day is day 0. */
    private PlatformPull pull(List<PlatformRegime> platforms) {
        return new PlatformPull(platforms, 0, states);
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

    private static LoginParameters unlimited() {
        return Changed.copy(Regional.scenario().login(), "maxSessionsPerDay", 50);
    }

    private void plan(LoginParameters parameters, List<PlatformRegime> platforms, int day) {
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        new LoginRule(parameters, platforms, people.population(), states, pull(platforms), draws)
                .plan(plan, 0, PERSONS, day);
    }

    private void plan(LoginParameters parameters) {
        plan(parameters, Regional.scenario().platforms(), 3);
    }

    private static List<PlatformRegime> facebookWith(String component, Object value) {
        List<PlatformRegime> platforms = new ArrayList<>(Regional.scenario().platforms());
        platforms.replaceAll(regime -> Changed.copy(regime, component, value));
        return platforms;
    }

    private int[] sessionsOn(int platform) {
        int[] sessions = new int[PERSONS];
        for (int hour = 0; hour < Horizon.HOURS_PER_DAY; hour++) {
            for (int s = 0; s < plan.size(hour); s++) {
                if (plan.platform(hour, s) == platform) {
                    sessions[plan.person(hour, s)]++;
                }
            }
        }
        return sessions;
    }

    /** A geometric number of sessions with the given mean, in the cells 0, 1, ... 5, more. */
    private void assertGeometric(String what, int platform, double mean) {
        long[] counts = new long[7];
        for (int sessions : sessionsOn(platform)) {
            counts[Math.min(sessions, 6)]++;
        }
        double[] chances = new double[7];
        double more = mean / (1.0 + mean);
        for (int k = 0; k < 6; k++) {
            chances[k] = (1.0 - more) * Math.pow(more, k);
        }
        chances[6] = Math.pow(more, 6);
        FalseAlarm.checkCounts(what, counts, chances);
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

    /** Shares in multiples of 1/256 are met exactly; the first and the last hour have none. */
    @Test
    void sessionsFallIntoTheHoursOfTheProfile() {
        List<Double> profile = new ArrayList<>(Collections.nCopies(24, 8.0));
        profile.set(0, 0.0);
        profile.set(23, 0.0);
        profile.set(12, 256.0 - 21 * 8.0);
        plan(unlimited(), facebookWith("hourProfile", profile), 3);
        long[] counts = new long[22];
        double[] chances = new double[22];
        for (int h = 1; h < 23; h++) {
            counts[h - 1] = plan.size(h);
            chances[h - 1] = profile.get(h) / 256.0;
        }

        FalseAlarm.checkCounts("hours", counts, chances);
        assertThat(plan.size(0)).isZero();
        assertThat(plan.size(23)).isZero();
    }

    /** About 50,000 sessions: 5.4 standard errors, a false alarm in 1e-7, and 1/256 of the day for the table of hours. */
    @Test
    void profileOfTheRegionIsMet() {
        plan(unlimited());
        double sum = Regional.scenario().platforms().get(0).hourProfile().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double n = 0;
        for (int h = 0; h < Horizon.HOURS_PER_DAY; h++) {
            n += plan.size(h);
        }
        for (int h = 0; h < Horizon.HOURS_PER_DAY; h++) {
            double share = Regional.scenario().platforms().get(0).hourProfile().get(h) / sum;
            assertThat(plan.size(h) / n).isCloseTo(share, within(1.0 / 256 + 5.4 * Math.sqrt(share / n)));
        }
    }

    /** If every ninth session fell into the hour of the first, all hours of persons with 16 sessions were even. */
    @Test
    void hoursOfManySessionsAreDrawnAnew() {
        LoginParameters sixteen = Changed.copy(unlimited(), "maxSessionsPerDay", 16);
        plan(sixteen, facebookWith("sessionsPerDay", 50.0), 3);
        boolean[] odd = new boolean[PERSONS];
        for (int hour = 0; hour < Horizon.HOURS_PER_DAY; hour++) {
            int[] inHour = new int[PERSONS];
            for (int s = 0; s < plan.size(hour); s++) {
                inHour[plan.person(hour, s)]++;
            }
            for (int i = 0; i < PERSONS; i++) {
                odd[i] |= inHour[i] % 2 == 1;
            }
        }
        int[] sessions = sessionsOn(Regional.FACEBOOK);
        for (int i = 0; i < 100; i++) {
            if (sessions[i] == 16) {
                assertThat(odd[i]).isTrue();
            }
        }
    }

    /** Two platforms with one session each: the hours agree as often as chance has it. */
    @Test
    void hoursOnTwoPlatformsAreIndependent() {
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, 3);
        }
        LoginParameters one = Changed.copy(unlimited(), "maxSessionsPerDay", 1);
        plan(one, facebookWith("hourProfile", Collections.nCopies(24, 1.0)), 3);
        int[] facebook = hourOn(Regional.FACEBOOK);
        int[] twitter = hourOn(Regional.TWITTER);
        long both = 0;
        long equal = 0;
        for (int i = 0; i < PERSONS; i++) {
            both += facebook[i] >= 0 && twitter[i] >= 0 ? 1 : 0;
            equal += facebook[i] >= 0 && facebook[i] == twitter[i] ? 1 : 0;
        }
        // 256 parts of the day in 24 hours: 16 hours with 11 parts and 8 with 10.
        FalseAlarm.checkShare("same hour", equal, both, (16 * 11 * 11 + 8 * 10 * 10) / 65536.0);
    }

    private int[] hourOn(int platform) {
        int[] hours = new int[PERSONS];
        Arrays.fill(hours, -1);
        for (int hour = 0; hour < Horizon.HOURS_PER_DAY; hour++) {
            for (int s = 0; s < plan.size(hour); s++) {
                if (plan.platform(hour, s) == platform) {
                    hours[plan.person(hour, s)] = hour;
                }
            }
        }
        return hours;
    }
}
