package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Ambassadors;
import org.kring.model.organisation.Colleagues;
import org.kring.model.organisation.StaffAccess;
import org.kring.model.population.People;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** Person 0 is a colleague, 1 a bystander; they know each other, and nobody knows 2. */
final class InvolvementRuleTest {

    private final Venues venues = new Venues(3, 3);
    private final Venue page = venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MEMBERS);
    private final Ties ties = TieSketch.among(3).tie(0, 1, Layer.ONLINE, 1).ties(0.4);
    private final Encouragement encouragement = new Encouragement(3, 28);
    private EngagementParameters engagement = Regional.scenario().engagement();

    private void set(String name, double value) {
        engagement = Changed.copy(engagement, name, value);
    }

    private InvolvementRule rule(boolean mayLike) {
        People people = People.of(3).audience(0, Audience.COLLEAGUE);
        Ambassadors ambassadors = new Ambassadors(1, StaffAccess.FULL, mayLike);
        Colleagues colleagues = new Colleagues(ambassadors, engagement, people.population(), new Draws(1, 0));
        return new InvolvementRule(engagement, colleagues, encouragement, ties);
    }

    private Post post(int author) {
        return venues.publish(page, author, ContentType.PHOTO, 0);
    }

    @Test
    void willingColleagueSharesWhatIsAskedFor() {
        set("willingColleagues", 1.0);
        Post asked = post(Post.STAFF);
        asked.askToShare();

        assertThat(rule(true).sharesOnRequest(0, asked, Action.LIKE)).isTrue();
        assertThat(rule(true).sharesOnRequest(0, asked, Action.SHARE)).isFalse();
        assertThat(rule(true).sharesOnRequest(1, asked, Action.NOTHING)).isFalse();
        assertThat(rule(true).sharesOnRequest(0, post(Post.STAFF), Action.NOTHING))
                .isFalse();
    }

    @Test
    void barredVolunteerLikesNoPostOfStaff() {
        set("volunteers", 1.0);

        assertThat(rule(false).settle(0, post(Post.STAFF), Action.LIKE)).isEqualTo(Action.NOTHING);
        assertThat(rule(false).settle(0, post(2), Action.LIKE)).isEqualTo(Action.LIKE);
        assertThat(rule(false).settle(0, post(Post.STAFF), Action.COMMENT)).isEqualTo(Action.COMMENT);
        assertThat(rule(false).settle(1, post(Post.STAFF), Action.LIKE)).isEqualTo(Action.LIKE);
        assertThat(rule(true).settle(0, post(Post.STAFF), Action.LIKE)).isEqualTo(Action.LIKE);
    }

    @Test
    void postsOfPeopleOneKnowsAreImitatedOnceThatIsSwitchedOn() {
        rule(true).imitate(0, post(1), 5);
        assertThat(encouragement.of(0, 5)).isZero();

        set("imitationStep", 0.2);
        rule(true).imitate(0, post(2), 5);
        rule(true).imitate(0, post(Post.STAFF), 5);
        assertThat(encouragement.of(0, 5)).isZero();
        rule(true).imitate(0, post(1), 5);
        assertThat(encouragement.of(0, 5)).isCloseTo(0.2, within(1e-6));
    }

    @Test
    void encouragementPushesAndFades() {
        encouragement.raise(1, 0.5, 0);

        assertThat(rule(true).push(1, page, 0)).isCloseTo(0.75, within(1e-6));
        assertThat(rule(true).push(1, page, 28 * 24)).isCloseTo(0.75 * Math.exp(-1), within(1e-6));
        assertThat(rule(true).push(0, page, 0)).isZero();
    }

    @Test
    void staffWhoPostMuchCrowdMembersOutOnceThatIsSwitchedOn() {
        post(Post.STAFF);
        page.countMemberPost();
        assertThat(rule(true).push(0, page, 0)).isZero();

        set("crowdingOut", 2.0);
        assertThat(rule(true).push(0, page, 0)).isCloseTo(-1.0, within(1e-9));
    }
}
