package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.NameTone;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Motive;

/** Who comes because a professional refers, links or invites. Shares of 40,000 persons of one day at a false-alarm rate of 1e-7 each. */
final class ReferralTest extends JoiningStage {

    @Test
    void professionalsWhoFollowRefer() {
        set("search", 0.0);
        set("referral", 1.0);
        everyoneIs(Audience.CLIENT);
        people.audience(1, Audience.INTERMEDIARY).audience(2, Audience.INTERMEDIARY);
        TieSketch sketch = TieSketch.among(PERSONS);
        for (int i = 3; i < PERSONS; i++) {
            sketch.tie(i, 1 + i % 2, Layer.SYMPATHY, 0);
        }
        ties = sketch.ties(0.5);
        page();
        states.follows[1] = 1;
        List<Integer> who = joined(live(), Motive.REFERRAL);

        assertThat(who).allMatch(i -> i % 2 == 0);
        FalseAlarm.checkShare("referred", who.size(), PERSONS / 2 - 2, 0.15);
    }

    @Test
    void aWorkerLinksClientsToAWorkProfile() {
        set("search", 0.0);
        set("referral", 1.0);
        everyoneIs(Audience.CLIENT);
        ties = TieSketch.among(PERSONS).worker(3, 20).worker(5, 20).ties(0.5);
        people.audience(20, Audience.COLLEAGUE);
        open(VenueKind.WORK_PROFILE, 0.0, NameTone.NEUTRAL, 0);

        assertThat(joined(live(), Motive.REFERRAL)).containsExactly(3, 5);
    }

    @Test
    void aSecretGroupTakesThoseWhomTheirWorkerRefers() {
        set("search", 0.5);
        set("referral", 1.0);
        everyoneIs(Audience.CLIENT);
        ties = TieSketch.among(PERSONS).worker(3, 20).ties(0.5);
        people.audience(20, Audience.COLLEAGUE);
        open(VenueKind.SECRET_GROUP, 0.9, NameTone.NEUTRAL, 0);

        assertThat(joined(live(), Motive.REFERRAL)).containsExactly(3);
        assertThat(joined(live(), Motive.SEARCH)).isEmpty();
    }

    @Test
    void membershipThatOthersSeeDeters() {
        invitedByTheirWorker();
        open(VenueKind.CLOSED_GROUP, 0.5, NameTone.NEUTRAL, 0);

        FalseAlarm.checkShare("who accepts", live().size(), PERSONS - 1, 0.7);
    }

    @Test
    void secretMembershipDetersNobody() {
        invitedByTheirWorker();
        open(VenueKind.SECRET_GROUP, 0.5, NameTone.NEUTRAL, 0);

        assertThat(live()).hasSize(PERSONS - 1);
    }

    private void invitedByTheirWorker() {
        set("search", 0.0);
        set("referral", 1.0);
        set("membershipConcern", 1.0);
        everyoneIs(Audience.CLIENT);
        people.audience(0, Audience.COLLEAGUE);
        TieSketch sketch = TieSketch.among(PERSONS);
        for (int i = 1; i < PERSONS; i++) {
            sketch.worker(i, 0);
            people.stigmaConcern(i, 0.6);
        }
        ties = sketch.ties(0.5);
    }
}
