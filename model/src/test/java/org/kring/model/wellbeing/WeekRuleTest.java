package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** Meetings and the decay of ties; how ready people are to meet stands in {@link SociabilityTest}, loneliness in {@link StockTest}. */
final class WeekRuleTest {

    private static final int PERSON = 4;

    private static void live(Street street, int week) {
        street.ties.beginWeek(Horizon.DAYS_PER_WEEK * week);
        WeekRule weeks = street.weeks();
        for (int i = 0; i < Street.PERSONS; i++) {
            weeks.prepare(i, week);
        }
        for (int i = 0; i < Street.PERSONS; i++) {
            weeks.live(i, week);
        }
    }

    private static Scenario calm() {
        return Street.with("contact.circumstancesSd", 0.0);
    }

    /** Nobody meets anybody unless a test lets them. */
    private static Scenario apart() {
        Scenario s = calm();
        for (String layer : new String[] {"meetSupport", "meetSympathy", "meetAcquaintance", "meetGroup"}) {
            s = Changed.copy(s, "contact." + layer, 0.0);
        }
        return s;
    }

    @Test
    void meetingsAreTheSameFromBothSides() {
        Street street = new Street(Street.scenario());
        for (int week = 0; week < 6; week++) {
            live(street, week);
        }

        int met = 0;
        for (int e = 0; e < street.ties.entries(); e++) {
            assertThat(street.ties.lastMeeting(e)).isEqualTo(street.ties.lastMeeting(street.reverse(e)));
            assertThat(street.ties.strength(e)).isEqualTo(street.ties.strength(street.reverse(e)));
            met += street.ties.lastMeeting(e) >= 0 ? 1 : 0;
        }
        assertThat(met).isGreaterThan(Street.PERSONS);
    }

    @Test
    void meetingsDoNotDependOnWhoIsAskedFirst() {
        Street forwards = new Street(Street.scenario());
        Street backwards = new Street(Street.scenario());
        live(forwards, 0);
        WeekRule weeks = backwards.weeks();
        for (int i = Street.PERSONS - 1; i >= 0; i--) {
            weeks.prepare(i, 0);
        }
        for (int i = Street.PERSONS - 1; i >= 0; i--) {
            weeks.live(i, 0);
        }

        assertThat(backwards.states.company).isEqualTo(forwards.states.company);
        assertThat(backwards.states.socialTarget).isEqualTo(forwards.states.socialTarget);
        assertThat(backwards.states.lastValuedContact).isEqualTo(forwards.states.lastValuedContact);
    }

    @Test
    void meetingsFallWithinTheirWeek() {
        Street street = new Street(Street.scenario());
        live(street, 3);

        for (int e = 0; e < street.ties.entries(); e++) {
            assertThat(street.ties.lastMeeting(e)).isIn(Ties.NEVER, 21, 22, 23, 24, 25, 26, 27);
        }
    }

    @Test
    void certainMeetingsHappenAndStrengthen() {
        Street street = new Street(Changed.copy(apart(), "contact.meetSupport", 1.0));
        ContactParameters c = street.scenario.contact();
        int tie = street.entry(e -> street.ties.layer(e) == Layer.SUPPORT && !street.ties.isWorkerTie(e));
        street.ties.strengthBecomes(tie, 0.5);
        live(street, 0);

        assertThat(street.ties.lastMeeting(tie)).isBetween(0, 6);
        assertThat(street.ties.strength(tie))
                .isCloseTo(0.5 + c.meetingGain() * (c.supportCeiling() - 0.5), within(1e-6));
        assertThat(street.states.company[street.owner(tie)]).isNotZero();
    }

    @Test
    void strangersOnlineAndWorkersAreNeverMet() {
        Scenario often = Changed.copy(apart(), "contact.meetAcquaintance", 1.0);
        Street street = new Street(often);
        live(street, 0);

        for (int e = 0; e < street.ties.entries(); e++) {
            if (street.ties.layer(e) == Layer.ONLINE || street.ties.isWorkerTie(e)) {
                assertThat(street.ties.lastMeeting(e)).isEqualTo(Ties.NEVER);
            } else if (street.ties.layer(e) == Layer.ACQUAINTANCE) {
                assertThat(street.ties.lastMeeting(e)).isNotEqualTo(Ties.NEVER);
            }
        }
    }

    @Test
    void shareOfSupportTiesMetIsTheGivenChance() {
        // 300 persons give some 600 ties of support; 5 standard errors are exceeded once in 1.7 million.
        Street street = new Street(calm());
        live(street, 0);
        long ties = 0;
        long met = 0;
        for (int e = 0; e < street.ties.entries(); e++) {
            boolean once = e < street.reverse(e);
            if (once
                    && street.ties.layer(e) == Layer.SUPPORT
                    && !street.ties.isWorkerTie(e)
                    && !street.ties.isGroupTie(e)) {
                ties++;
                met += street.ties.lastMeeting(e) >= 0 ? 1 : 0;
            }
        }
        double chance = street.scenario.contact().meetSupport();
        assertThat((double) met / ties).isCloseTo(chance, within(5.0 * Math.sqrt(chance * (1.0 - chance) / ties)));
    }

    @Test
    void tiesWithoutContactDecay() {
        Street street = new Street(apart());
        double kept = 1.0 - street.scenario.contact().weeklyDecay();
        float[] before = strengths(street);
        live(street, 0);
        live(street, 1);

        for (int e = 0; e < before.length; e++) {
            assertThat(street.ties.strength(e)).isCloseTo(before[e] * kept * kept, within(1e-6));
        }
    }

    @Test
    void exchangeInTheLastWeekKeepsATieFromDecaying() {
        Street street = new Street(apart());
        int offline = street.entry(e -> street.ties.layer(e) == Layer.SUPPORT);
        int online = street.entry(e -> street.ties.layer(e) == Layer.ONLINE);
        street.ties.exchanged(offline, 35);
        street.ties.exchanged(online, 35);
        float[] before = strengths(street);
        live(street, 6);
        assertThat(street.ties.strength(offline)).isEqualTo(before[offline]);
        assertThat(street.ties.strength(online)).isEqualTo(before[online]);

        live(street, 7);
        assertThat(street.ties.strength(offline)).isLessThan(before[offline]);
        assertThat(street.ties.strength(online)).isLessThan(before[online]);
    }

    @Test
    void clientsOfAGroupMeetThereOnlyIfBothAreInTouch() {
        Street street = new Street(Changed.copy(apart(), "contact.meetGroup", 1.0));
        int tie = street.entry(e -> street.ties.isGroupTie(e) && !street.ties.isWorkerTie(e));
        int one = street.owner(tie);
        int other = street.ties.target(tie);
        live(street, 0);
        assertThat(street.ties.lastMeeting(tie)).isEqualTo(Ties.NEVER);

        street.states.inTouch[one] = true;
        live(street, 1);
        assertThat(street.ties.lastMeeting(tie)).isEqualTo(Ties.NEVER);

        street.states.inTouch[other] = true;
        live(street, 2);
        assertThat(street.ties.lastMeeting(tie)).isBetween(14, 20);
    }

    @Test
    void contactOfLongAgoNeverCountsAsNewAgain() {
        Street street = new Street(apart());
        int tie = street.entry(e -> street.ties.layer(e) == Layer.SUPPORT);
        street.ties.exchanged(tie, 3);
        street.ties.met(tie, 4);
        for (int week = 1; week < 120; week++) {
            live(street, week);
            assertThat(street.ties.lastExchange(tie)).isIn(Ties.NEVER, 3);
            assertThat(street.ties.lastMeeting(tie)).isIn(Ties.NEVER, 4);
            if (7 * week - 3 <= Ties.REMEMBERED_DAYS) {
                assertThat(street.ties.lastExchange(tie)).isEqualTo(3);
            }
        }
        assertThat(street.ties.lastExchange(tie)).isEqualTo(Ties.NEVER);
    }

    @Test
    void newWeekForgetsTheCompanyOfTheLast() {
        Street street = new Street(apart());
        street.states.company[PERSON] = 0x7f;
        live(street, 1);

        assertThat(street.states.company[PERSON]).isZero();
    }

    /** All ties at one strength, and a copy of it. */
    private static float[] strengths(Street street) {
        for (int e = 0; e < street.ties.entries(); e++) {
            street.ties.strengthBecomes(e, 0.5);
        }
        float[] strengths = new float[street.ties.entries()];
        for (int e = 0; e < strengths.length; e++) {
            strengths[e] = (float) street.ties.strength(e);
        }
        return strengths;
    }
}
