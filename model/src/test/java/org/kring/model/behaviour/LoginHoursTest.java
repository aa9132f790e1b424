package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.LoginParameters;
import org.kring.model.scenario.Regional;

/** When in the day sessions are. */
final class LoginHoursTest extends LoginStage {

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
