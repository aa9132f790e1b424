package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.organisation.Community;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** Four clients follow an open group. Encouragement is lost slowly, welcome and praise raise it by 0.6. */
final class CommunityRuleTest {

    private static final int PERSONS = 4;
    private static final int HOUR = 100;

    private final PersonStates states = new PersonStates(PERSONS);
    private final Venues venues = new Venues(PERSONS, 3);
    private final Venue group = venues.open(VenueKind.OPEN_GROUP, 0, 0.0, WallAccess.MEMBERS);
    private final Encouragement encouragement = new Encouragement(PERSONS, 28);
    private final People people = People.of(PERSONS);
    private Organisation organisation = new Organisation(Strategies.page());
    private Scenario scenario = Regional.scenario();

    CommunityRuleTest() {
        for (int i = 0; i < PERSONS; i++) {
            people.audience(i, Audience.CLIENT);
            states.follows[i] = 1;
        }
    }

    private CommunityRule rule(Community community) {
        organisation = new Organisation(Changed.copy(Strategies.page(), "community", community));
        organisation.time().beginWeek();
        return new CommunityRule(
                organisation,
                scenario.engagement(),
                0.1,
                people.population(),
                states,
                encouragement,
                new Draws(FalseAlarm.SEED, 0));
    }

    private Post post(int author, ContentType type) {
        return venues.publish(group, author, type, HOUR);
    }

    private Request asked(Post question) {
        Request request =
                new Request(Request.Kind.HELP, question.author(), group, HOUR, question.type(), question.number());
        organisation.receive(request);
        return request;
    }

    @Test
    void welcomeIsPlannedOncePerMember() {
        CommunityRule rule = rule(new Community(1, 0, false));
        rule.greet(post(2, ContentType.PHOTO), HOUR);
        rule.greet(post(2, ContentType.PHOTO), HOUR);

        assertThat(organisation.waiting()).hasSize(1).allMatch(each -> each.kind() == Request.Kind.WELCOME);
    }

    @Test
    void nobodyIsGreetedNamedOrHelpedWhileAllIsOff() {
        CommunityRule rule = rule(Community.OFF);
        Post question = post(2, ContentType.HELP_QUESTION);
        asked(question);
        rule.greet(question, HOUR);
        rule.praise(post(Post.STAFF, ContentType.PERSONAL_PRAISE), HOUR);
        rule.help(1, question, HOUR);

        assertThat(organisation.waiting()).hasSize(1);
        assertThat(organisation.takeEvents()).isEmpty();
        assertThat(organisation.time().hoursUsed()).isZero();
    }

    @Test
    void welcomeEncourages() {
        rule(new Community(1, 0, false)).welcome(2, HOUR);

        assertThat(encouragement.of(2, HOUR)).isCloseTo(0.6, within(1e-6));
        assertThat(encouragement.of(1, HOUR)).isZero();
    }

    @Test
    void praiseNamesMembersAndHelpsThoseLeastInclinedMost() {
        people.disposition(0, 0, UserType.STORYTELLER, 0.9);
        rule(new Community(0, 4, false)).praise(post(Post.STAFF, ContentType.PERSONAL_PRAISE), HOUR);

        assertThat(organisation.takeEvents()).hasSize(4).allMatch(StaffEvent.Praised.class::isInstance);
        assertThat(encouragement.of(0, HOUR)).isLessThan(encouragement.of(1, HOUR));
        assertThat(states.mood[1]).isCloseTo(0.1f, within(1e-6f));
        assertThat(organisation.time().hoursUsed() * 60).isCloseTo(20.0, within(1e-9));
    }

    @Test
    void otherPostsOfStaffNameNobody() {
        rule(new Community(0, 4, false)).praise(post(Post.STAFF, ContentType.PHOTO), HOUR);

        assertThat(organisation.takeEvents()).isEmpty();
    }

    @Test
    void praiseThatStaffHaveNoTimeForIsDropped() {
        CommunityRule rule = rule(new Community(0, 2, false));
        organisation.time().takeUpTo(1e9, StaffActivity.POSTS);
        rule.praise(post(Post.STAFF, ContentType.PERSONAL_PRAISE), HOUR);

        assertThat(organisation.takeEvents()).isEmpty();
        assertThat(organisation.time().hoursDropped() * 60).isCloseTo(10.0, within(1e-9));
    }

    @Test
    void peerSettlesAQuestionBeforeStaff() {
        scenario = Regional.with("engagement.peerHelp", 1.0);
        CommunityRule rule = rule(new Community(0, 0, true));
        Request request = asked(post(2, ContentType.HELP_QUESTION));
        rule.help(1, venues.post(0), HOUR + 3);

        assertThat(organisation.waiting()).isEmpty();
        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.PeerHelped(request, 1, HOUR + 3));
        assertThat(states.mood[2]).isCloseTo(0.1f, within(1e-6f));
    }

    @Test
    void peerHelpsWhereStaffDoNotAnswerButOnlyOnce() {
        scenario = Regional.with("engagement.peerHelp", 1.0);
        CommunityRule rule = rule(new Community(0, 0, true));
        Post question = post(2, ContentType.HELP_QUESTION);
        rule.help(1, question, HOUR + 3);
        rule.help(3, question, HOUR + 4);

        Request request = new Request(Request.Kind.HELP, 2, group, HOUR, question.type(), question.number());
        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.PeerHelped(request, 1, HOUR + 3));
        assertThat(question.isSettled()).isTrue();
        assertThat(states.mood[2]).isCloseTo(0.1f, within(1e-6f));
    }

    @Test
    void commentUnderAnotherPostSettlesNothing() {
        scenario = Regional.with("engagement.peerHelp", 1.0);
        CommunityRule rule = rule(new Community(0, 0, true));
        asked(post(2, ContentType.HELP_QUESTION));
        rule.help(1, post(3, ContentType.PHOTO), HOUR);

        assertThat(organisation.waiting()).hasSize(1);
    }

    @Test
    void incidentIsCountedAndReportedOnlyWhereCommentsCanBeClosed() {
        Post post = post(Post.STAFF, ContentType.PHOTO);
        rule(Community.OFF).report(1, post, HOUR);
        assertThat(organisation.waiting()).isEmpty();

        organisation =
                new Organisation(Changed.copy(Strategies.page(), "moderation", Moderation.CLOSED_AFTER_INCIDENT));
        Elements.community(organisation, scenario, people.population(), states, new Draws(1, 0))
                .report(1, post, HOUR);
        assertThat(organisation.waiting()).hasSize(1);
        assertThat(post.inappropriate()).isEqualTo(2);
    }
}
