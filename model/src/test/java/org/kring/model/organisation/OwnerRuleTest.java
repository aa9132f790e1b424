package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** One page on Facebook. */
final class OwnerRuleTest {

    private Organisation organisation = new Organisation(Strategies.page());

    private Venue afterAYear(Owner owner, int replicate) {
        Venues venues = new Venues(1, 1);
        venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MANAGERS);
        Channel channel = Changed.copy(Strategies.channel(VenueKind.PAGE, 0), "owner", owner);
        organisation = new Organisation(Changed.copy(Strategies.page(), "channels", List.of(channel)));
        OwnerRule rule = new OwnerRule(organisation, venues, new Draws(FalseAlarm.SEED, replicate));
        for (int week = 0; week < 52; week++) {
            rule.beginWeek(week);
        }
        return venues.all().get(0);
    }

    /** n = 2,000 replicates. */
    @Test
    void ownersLeaveWithinAYearAtTheirRateAndTheAccountFallsSilent() {
        int silent = 0;
        for (int replicate = 0; replicate < 2000; replicate++) {
            silent += afterAYear(new Owner(0.5, false), replicate).isSilent() ? 1 : 0;
        }

        FalseAlarm.checkShare("silent", silent, 2000, 0.5);
    }

    @Test
    void accountThatIsHandedOverGoesOn() {
        Venue venue = afterAYear(new Owner(0.99, true), 0);

        assertThat(venue.isSilent()).isFalse();
        assertThat(organisation.takeEvents()).contains(new StaffEvent.OwnerLeft(venue));
    }

    @Test
    void accountOfTheOrganisationNeverFallsSilent() {
        assertThat(afterAYear(Owner.OFF, 0).isSilent()).isFalse();
        assertThat(organisation.takeEvents()).isEmpty();
    }
}
