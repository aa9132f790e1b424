package org.kring.model.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Regional;

final class ContactRuleTest {

    private static final int HOUR = 24 * 10 + 5;
    private static final int DAY = 10;

    private final Street street = new Street(Street.with("contact.meetingFromExchange", 0.0));
    private final Street meeting = new Street(Street.with("contact.meetingFromExchange", 1.0));
    private final ContactParameters c = street.scenario.contact();

    private double ceiling(Layer layer) {
        return switch (layer) {
            case SUPPORT -> c.supportCeiling();
            case SYMPATHY -> c.sympathyCeiling();
            case ACQUAINTANCE -> c.acquaintanceCeiling();
            case ONLINE -> c.onlineCeiling();
        };
    }

    private static int tieOf(Street street, Layer layer) {
        return street.entry(e -> street.ties.layer(e) == layer && !street.ties.isWorkerTie(e));
    }

    private static int workerTie(Street street) {
        return street.entry(e -> street.ties.isWorkerTie(e) && street.ties.layer(e) != Layer.ONLINE);
    }

    private static void exchange(Street street, int tie) {
        exchange(street, tie, HOUR);
    }

    private static void exchange(Street street, int tie, int hour) {
        int other = street.ties.target(tie);
        boolean meet = street.contacts.write(street.owner(tie), tie, other, 0, hour);
        street.contacts.receive(other, street.reverse(tie), meet, hour);
    }

    @Test
    void exchangeClosesAShareOfTheGapOnBothSides() {
        for (Layer layer : Layer.values()) {
            int tie = tieOf(street, layer);
            int back = street.reverse(tie);
            street.ties.strengthBecomes(tie, 0.1);
            street.ties.strengthBecomes(back, 0.3);
            exchange(street, tie);

            double gain = c.exchangeGain();
            assertThat(street.ties.strength(tie)).isCloseTo(0.1 + gain * (ceiling(layer) - 0.1), within(1e-6));
            assertThat(street.ties.strength(back)).isCloseTo(0.3 + gain * (ceiling(layer) - 0.3), within(1e-6));
        }
    }

    /** S0:A-096, S2:M-068: a tweet carries less than a text of any length, and still is contact. */
    @Test
    void exchangeOfShortTextsInAVenueDoesLessToTheTie() {
        int tie = tieOf(street, Layer.SYMPATHY);
        int back = street.reverse(tie);
        for (int platform : new int[] {Regional.TWITTER, Regional.FACEBOOK}) {
            street.ties.strengthBecomes(tie, 0.1);
            street.ties.strengthBecomes(back, 0.1);
            street.contacts.exchangeInVenue(street.owner(tie), tie, 0, platform, HOUR);

            double gain = (platform == Regional.TWITTER ? 1.0 - c.shallowness() : 1.0) * c.exchangeGain();
            assertThat(street.ties.strength(tie)).isCloseTo(0.1 + gain * (c.sympathyCeiling() - 0.1), within(1e-6));
            assertThat(street.ties.strength(back)).isEqualTo(street.ties.strength(tie));
            assertThat(street.ties.lastExchange(tie)).isEqualTo((short) (HOUR / 24));
        }
    }

    @Test
    void eachSideOfAnExchangeTouchesItsOwnPersonOnly() {
        int tie = tieOf(street, Layer.SUPPORT);
        int back = street.reverse(tie);
        double before = street.ties.strength(back);
        boolean meet = street.contacts.write(street.owner(tie), tie, street.ties.target(tie), 0, HOUR);
        assertThat(street.ties.strength(back)).isEqualTo(before);
        assertThat(street.ties.lastExchange(back)).isEqualTo(Ties.NEVER);
        assertThat(street.states.lastValuedContact[street.ties.target(tie)]).isEqualTo(PersonStates.NEVER);

        double written = street.ties.strength(tie);
        street.contacts.receive(street.ties.target(tie), back, meet, HOUR);
        assertThat(street.ties.strength(tie)).isEqualTo(written);
        assertThat(street.ties.strength(back)).isGreaterThan(before);
        assertThat(street.ties.lastExchange(back)).isEqualTo(DAY);
    }

    @Test
    void exchangesNeverLiftATieAboveItsCeiling() {
        for (Layer layer : Layer.values()) {
            int tie = tieOf(street, layer);
            for (int e = 0; e < 500; e++) {
                exchange(street, tie);
            }

            assertThat(street.ties.strength(tie))
                    .isCloseTo(ceiling(layer), within(1e-4))
                    .isLessThanOrEqualTo((float) ceiling(layer));
        }
    }

    @Test
    void tieAboveItsCeilingIsLeftAsItIs() {
        int tie = tieOf(street, Layer.ONLINE);
        street.ties.strengthBecomes(tie, 0.75);
        exchange(street, tie);

        assertThat(street.ties.strength(tie)).isEqualTo(0.75);
    }

    @Test
    void exchangeIsRememberedOnBothSidesAndByNobodyElse() {
        int tie = tieOf(street, Layer.SUPPORT);
        exchange(street, tie);

        assertThat(street.ties.lastExchange(tie)).isEqualTo(DAY);
        assertThat(street.ties.lastExchange(street.reverse(tie))).isEqualTo(DAY);
        for (int e = 0; e < street.ties.entries(); e++) {
            if (e != tie && e != street.reverse(tie)) {
                assertThat(street.ties.lastExchange(e)).isEqualTo(Ties.NEVER);
            }
        }
    }

    @Test
    void exchangeOverAValuedTieIsValuedContactForBoth() {
        int tie = tieOf(street, Layer.SUPPORT);
        exchange(street, tie);

        assertThat(street.states.lastValuedContact[street.owner(tie)]).isEqualTo((short) DAY);
        assertThat(street.states.lastValuedContact[street.ties.target(tie)]).isEqualTo((short) DAY);
    }

    @Test
    void exchangeWithAStrangerIsNoValuedContact() {
        int tie = tieOf(street, Layer.ONLINE);
        street.ties.strengthBecomes(tie, 0.0);
        street.ties.strengthBecomes(street.reverse(tie), 0.0);
        exchange(street, tie);

        assertThat(street.states.lastValuedContact[street.owner(tie)]).isEqualTo(PersonStates.NEVER);
        assertThat(street.states.lastValuedContact[street.ties.target(tie)]).isEqualTo(PersonStates.NEVER);
    }

    @Test
    void earlierContactNeverReplacesALaterOne() {
        int tie = tieOf(street, Layer.SUPPORT);
        street.states.lastValuedContact[street.owner(tie)] = DAY + 3;
        exchange(street, tie);

        assertThat(street.states.lastValuedContact[street.owner(tie)]).isEqualTo((short) (DAY + 3));
    }

    @Test
    void earlierMeetingNeverReplacesAPlannedLaterOne() {
        int tie = tieOf(street, Layer.SUPPORT);
        street.contacts.meet(street.owner(tie), tie, (short) (DAY + 3));
        street.contacts.meet(street.owner(tie), tie, (short) DAY);

        assertThat(street.ties.lastMeeting(tie)).isEqualTo(DAY + 3);
    }

    @Test
    void exchangeOfPeopleWhoKnowEachOtherOfflineLeadsToAMeeting() {
        int tie = tieOf(meeting, Layer.SUPPORT);
        int back = meeting.reverse(tie);
        meeting.ties.strengthBecomes(tie, 1.0);
        meeting.ties.strengthBecomes(back, 0.5);
        exchange(meeting, tie);

        assertThat(meeting.ties.lastMeeting(tie)).isEqualTo(DAY);
        assertThat(meeting.ties.lastMeeting(back)).isEqualTo(DAY);
        double exchanged = 0.5 + c.exchangeGain() * 0.5;
        assertThat(meeting.ties.strength(back))
                .isCloseTo(exchanged + c.meetingGain() * (1.0 - exchanged), within(1e-6));
        assertThat(meeting.states.company[meeting.owner(tie)]).isEqualTo((byte) (1 << DAY % 7));
        assertThat(meeting.states.company[meeting.ties.target(tie)]).isEqualTo((byte) (1 << DAY % 7));
    }

    @Test
    void exchangeOfPeopleWhoKnowEachOtherOnlineOnlyLeadsToNoMeeting() {
        int tie = tieOf(meeting, Layer.ONLINE);
        meeting.ties.strengthBecomes(tie, 1.0);
        for (int e = 0; e < 50; e++) {
            exchange(meeting, tie, HOUR + e);
        }

        assertThat(meeting.ties.lastMeeting(tie)).isEqualTo(Ties.NEVER);
        assertThat(meeting.states.company[meeting.owner(tie)]).isZero();
    }

    @Test
    void workerIsNeverAValuedTie() {
        int tie = workerTie(meeting);
        meeting.ties.strengthBecomes(tie, 1.0);
        meeting.ties.strengthBecomes(meeting.reverse(tie), 1.0);
        exchange(meeting, tie);

        assertThat(meeting.contacts.isValued(tie)).isFalse();
        assertThat(meeting.states.lastValuedContact[meeting.owner(tie)]).isEqualTo(PersonStates.NEVER);
        assertThat(meeting.states.company[meeting.owner(tie)]).isZero();
    }

    @Test
    void tieIsValuedFromTheGivenStrengthOn() {
        int tie = tieOf(street, Layer.ACQUAINTANCE);
        street.ties.strengthBecomes(tie, c.valuedStrength());
        assertThat(street.contacts.isValued(tie)).isTrue();

        street.ties.strengthBecomes(tie, c.valuedStrength() - 0.01);
        assertThat(street.contacts.isValued(tie)).isFalse();
    }

    @Test
    void weekWithoutContactWeakensOneSide() {
        int tie = tieOf(street, Layer.SYMPATHY);
        street.ties.strengthBecomes(tie, 0.5);
        street.ties.strengthBecomes(street.reverse(tie), 0.5);
        street.contacts.weaken(tie, 1.0);

        assertThat(street.ties.strength(tie)).isCloseTo(0.5 * (1.0 - c.weeklyDecay()), within(1e-6));
        assertThat(street.ties.strength(street.reverse(tie))).isEqualTo(0.5);
    }
}
