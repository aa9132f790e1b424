package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

final class OrganisationTest {

    private static final Venue PAGE = new Venues(3, 1).open(VenueKind.PAGE, 0, 0.0, WallAccess.MEMBERS);

    private final Organisation organisation = new Organisation(Strategies.page());

    private static Request request(int person) {
        return new Request(Request.Kind.COMMENT, person, PAGE, 5, ContentType.PHOTO);
    }

    @Test
    void organisationIsPresentWhereItHasAChannel() {
        assertThat(organisation.isPresent()).isTrue();
        assertThat(organisation.strategy()).isEqualTo(Strategies.page());
        assertThat(new Organisation(Strategies.absent()).isPresent()).isFalse();
    }

    @Test
    void staffTimeIsThatOfTheStrategy() {
        organisation.time().beginWeek();

        assertThat(organisation.time().take(6_001.0, StaffActivity.POSTS)).isFalse();
        assertThat(organisation.time().take(6_000.0, StaffActivity.POSTS)).isTrue();
    }

    @Test
    void requestsWaitInTheOrderInWhichTheyCame() {
        organisation.receive(request(2));
        organisation.receive(request(1));

        assertThat(organisation.waiting()).containsExactly(request(2), request(1));
    }

    @Test
    void eventsAreHandedOverOnceInTheirOrder() {
        organisation.note(new StaffEvent.Unanswered(request(2)));
        organisation.note(new StaffEvent.Answered(request(1), 7));

        assertThat(organisation.takeEvents())
                .containsExactly(new StaffEvent.Unanswered(request(2)), new StaffEvent.Answered(request(1), 7));
        assertThat(organisation.takeEvents()).isEmpty();
    }
}
