package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.chance.Draws;
import org.kring.model.feed.SharedPosts;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.FeltRule;

/** Person 0 knows 1 on Facebook and 2 on Twitter, both of valued strength; nobody knows 3. */
final class DeliveryRuleTest {

    private static final int HOUR = 5 * 24 + 7;
    private static final short DAY = 5;

    private final PersonStates states = new PersonStates(4);
    private final Venues venues = new Venues(4, 3);
    private final Venue group = open(WallAccess.MEMBERS);
    private final SharedPosts shared = new SharedPosts(states);
    private final Ties ties = TieSketch.among(4)
            .tie(0, 1, Layer.ONLINE, 1)
            .tie(0, 2, Layer.ONLINE, 2)
            .ties(0.4);
    private final Actions actions = new Actions();
    private Organisation organisation = new Organisation(Strategies.page());

    DeliveryRuleTest() {
        Arrays.fill(states.discouragement, 0.5f);
        Arrays.fill(states.presentation, 0.5f);
    }

    private Venue open(WallAccess wall) {
        Venue venue = venues.open(VenueKind.OPEN_GROUP, Regional.FACEBOOK, 0.0, wall);
        return venue;
    }

    private Post postOf(int author) {
        return venues.publish(group, author, ContentType.QUESTION, HOUR - 1);
    }

    private void deliver(Actions.Kind kind, int actor, int object, int detail) {
        Scenario scenario = Regional.scenario();
        Draws draws = new Draws(1, 0);
        Population people = People.of(4).population();
        DeliveryRule rule = new DeliveryRule(
                venues,
                shared,
                organisation,
                new ContactRule(scenario.contact(), states, ties, draws),
                new ContributionRule(scenario.contribution(), scenario.reaction(), people, states, draws),
                new FeltRule(scenario.wellbeing(), people, states),
                states,
                ties);
        actions.clear();
        actions.add(kind, actor, object, detail);
        rule.deliver(actions, 0, HOUR);
    }

    private void react(int reader, Post post, Action action) {
        deliver(Actions.Kind.REACTION, reader, post.number(), action.ordinal());
    }

    private Request request(Request.Kind kind, int person, Venue venue, ContentType topic) {
        return new Request(kind, person, venue, HOUR, topic);
    }

    private Request inThread(Request.Kind kind, int person, Post thread) {
        return new Request(kind, person, thread.venue(), HOUR, thread.type(), thread.number());
    }

    private void assertResponded(int author, int valued, int other) {
        assertThat(states.waitingValued[author]).isEqualTo((byte) valued);
        assertThat(states.waitingOther[author]).isEqualTo((byte) other);
        assertThat(states.presentation[author]).isCloseTo(0.35f, within(1e-6f));
    }

    private void assertEncouraged(int author, boolean encouraged) {
        assertThat(states.discouragement[author]).isCloseTo(encouraged ? 0.2f : 0.5f, within(1e-6f));
    }

    @Test
    void exposureIsCountedForFollowersAndOthers() {
        Post post = postOf(Post.STAFF);
        states.follows[0] = 1;
        states.follows[1] = 2;
        deliver(Actions.Kind.EXPOSURE, 0, post.number(), 0);
        assertThat(post.reachedFollowers()).isEqualTo(1);
        deliver(Actions.Kind.EXPOSURE, 1, post.number(), 1);

        assertThat(post.reached()).isEqualTo(2);
        assertThat(post.reachedFollowers()).isEqualTo(1);
        assertThat(post.engaged()).isZero();
    }

    @Test
    void aSharedPostPointsTheReaderToTheVenue() {
        Post post = postOf(Post.STAFF);
        deliver(Actions.Kind.EXPOSURE, 1, post.number(), 0);
        deliver(Actions.Kind.EXPOSURE, 2, post.number(), 1);

        assertThat(states.hints).containsExactly(0, 0, 1, 0);
    }

    @Test
    void aCommentPointsFriendsOnThePlatformToTheVenue() {
        react(0, postOf(Post.STAFF), Action.COMMENT);

        assertThat(states.hints).containsExactly(0, 1, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"LIKE", "SAVE", "SHARE"})
    void reactionToStaffIsCountedAndAsksNothing(Action action) {
        Post post = postOf(Post.STAFF);
        react(0, post, action);

        assertThat(post.engaged()).isEqualTo(1);
        assertThat(post.comments()).isZero();
        assertThat(organisation.waiting()).isEmpty();
        assertThat(states.lastOrganisationContact[0]).isEqualTo(PersonStates.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"COMMENT,COMMENT", "PRIVATE_MESSAGE,PRIVATE_MESSAGE", "HELP_REQUEST,HELP"})
    void staffGetWhatIsWrittenToThem(Action action, Request.Kind kind) {
        Post post = postOf(Post.STAFF);
        react(0, post, action);

        boolean open = action == Action.COMMENT;
        assertThat(organisation.waiting())
                .containsExactly(open ? inThread(kind, 0, post) : request(kind, 0, group, ContentType.QUESTION));
        assertThat(post.firstReplyHour()).isEqualTo(open ? HOUR : Post.NO_REPLY);
        assertThat(states.lastOrganisationContact[0]).isEqualTo(DAY);
        assertThat(post.engaged()).isEqualTo(1);
        assertThat(post.comments()).isEqualTo(action == Action.COMMENT ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE_MESSAGE,PRIVATE_MESSAGE", "HELP_REQUEST,HELP"})
    void messagesUnderThePostOfAMemberGoToStaffToo(Action action, Request.Kind kind) {
        react(0, postOf(1), action);

        assertThat(organisation.waiting()).containsExactly(request(kind, 0, group, ContentType.QUESTION));
        assertThat(states.waitingOther[1]).isZero();
    }

    @Test
    void shareReachesTheOnlineTiesOfThePlatform() {
        Post post = postOf(Post.STAFF);
        react(0, post, Action.SHARE);

        int entry = shared.first(1);
        assertThat(shared.post(entry)).isEqualTo(post.number());
        assertThat(shared.hour(entry)).isEqualTo(HOUR);
        assertThat(shared.first(0)).isEqualTo(-1);
        assertThat(shared.first(2)).isEqualTo(-1);
        assertThat(shared.first(3)).isEqualTo(-1);
    }

    @Test
    void shareOnAnotherPlatformReachesTheTiesThere() {
        Venue account = venues.open(VenueKind.MICROBLOG_ACCOUNT, Regional.TWITTER, 0.0, WallAccess.MANAGERS);
        Post tweet = venues.publish(account, Post.STAFF, ContentType.CALL, HOUR);
        states.follows[1] = 2;
        deliver(Actions.Kind.EXPOSURE, 1, tweet.number(), 0);
        react(0, tweet, Action.SHARE);

        assertThat(tweet.reachedFollowers()).isEqualTo(1);
        assertThat(shared.first(1)).isEqualTo(-1);
        assertThat(shared.post(shared.first(2))).isEqualTo(tweet.number());
    }

    @Test
    void likeIsNoShare() {
        react(0, postOf(Post.STAFF), Action.LIKE);

        assertThat(shared.first(1)).isEqualTo(-1);
    }

    @Test
    void likeForAMemberIsAResponseThatEncouragesNobody() {
        react(0, postOf(1), Action.LIKE);

        assertResponded(1, 0, 1);
        assertEncouraged(1, false);
        assertThat(ties.lastExchange(ties.find(0, 1))).isEqualTo(Ties.NEVER);
        assertThat(organisation.waiting()).isEmpty();
    }

    @Test
    void commentOfAValuedTieIsAnExchange() {
        react(0, postOf(1), Action.COMMENT);

        assertResponded(1, 1, 0);
        assertEncouraged(1, true);
        assertThat(ties.lastExchange(ties.find(0, 1))).isEqualTo(DAY);
        assertThat(ties.lastExchange(ties.find(1, 0))).isEqualTo(DAY);
        assertThat(organisation.waiting()).isEmpty();
        assertThat(states.lastOrganisationContact[0]).isEqualTo(PersonStates.NEVER);
    }

    @Test
    void commentOfAWeakTieIsNoValuedResponse() {
        ties.strengthBecomes(ties.find(0, 1), 0.1);
        react(0, postOf(1), Action.COMMENT);

        assertResponded(1, 0, 1);
        assertThat(ties.lastExchange(ties.find(0, 1))).isEqualTo(DAY);
    }

    @Test
    void commentOfAStrangerEncourages() {
        react(3, postOf(1), Action.COMMENT);

        assertResponded(1, 0, 1);
        assertEncouraged(1, true);
    }

    @Test
    void memberPostAppearsAtOnceWhereTheWallIsOpen() {
        deliver(Actions.Kind.VENUE_POST, 2, 0, ContentType.PHOTO.ordinal());

        assertThat(group.feed()).hasSize(1);
        assertThat(group.feed().get(0).author()).isEqualTo(2);
        assertThat(group.feed().get(0).type()).isEqualTo(ContentType.PHOTO);
        assertThat(group.feed().get(0).hour()).isEqualTo(HOUR);
        assertThat(group.memberActivity()).isEqualTo(1.0);
        assertThat(organisation.waiting()).isEmpty();
        assertThat(states.lastOrganisationContact[2]).isEqualTo(PersonStates.NEVER);
    }

    @Test
    void memberPostOnRequestWaitsForAManager() {
        Venue asked = open(WallAccess.ON_REQUEST);
        deliver(Actions.Kind.VENUE_POST, 2, 1, ContentType.HELP_QUESTION.ordinal());

        assertThat(asked.feed()).isEmpty();
        assertThat(asked.memberActivity()).isEqualTo(1.0);
        assertThat(organisation.waiting())
                .containsExactly(request(Request.Kind.WALL_REQUEST, 2, asked, ContentType.HELP_QUESTION));
    }

    @ParameterizedTest
    @EnumSource(Moderation.class)
    void moderatorsCheckMemberPosts(Moderation moderation) {
        organisation = new Organisation(Changed.copy(Strategies.page(), "moderation", moderation));
        deliver(Actions.Kind.VENUE_POST, 2, 0, ContentType.PHOTO.ordinal());

        List<Request> expected = new ArrayList<>();
        if (moderation != Moderation.NONE) {
            expected.add(request(Request.Kind.CHECK, 2, group, ContentType.PHOTO));
        }
        assertThat(organisation.waiting()).containsExactlyElementsOf(expected);
    }

    @Test
    void helpQuestionOfAMemberIsAQuestionToStaff() {
        deliver(Actions.Kind.VENUE_POST, 2, 0, ContentType.HELP_QUESTION.ordinal());

        assertThat(group.feed()).hasSize(1);
        assertThat(organisation.waiting())
                .containsExactly(inThread(Request.Kind.HELP, 2, group.feed().get(0)));
        assertThat(states.lastOrganisationContact[2]).isEqualTo(DAY);
    }

    @Test
    void wallPostWaitsForResponses() {
        states.wallResponses[2] = 4;
        deliver(Actions.Kind.WALL_POST, 2, 0, 0);

        assertThat(states.wallHour[2]).isEqualTo(HOUR);
        assertThat(states.wallResponses[2]).isZero();
    }

    @Test
    void wallLikeIsAResponseOfNoValuedTie() {
        deliver(Actions.Kind.WALL_LIKE, 0, ties.find(0, 1), 0);

        assertResponded(1, 0, 1);
        assertEncouraged(1, false);
        assertThat(states.wallResponses[1]).isEqualTo((byte) 1);
        assertThat(states.letterFrom[1]).isEqualTo(PersonStates.NO_TIE);
    }

    @Test
    void wallResponsesStopCountingBeforeTheyOverflow() {
        states.wallResponses[1] = Byte.MAX_VALUE;
        deliver(Actions.Kind.WALL_LIKE, 0, ties.find(0, 1), 0);
        assertThat(states.wallResponses[1]).isEqualTo(Byte.MAX_VALUE);

        states.wallResponses[1] = -1;
        deliver(Actions.Kind.WALL_LIKE, 0, ties.find(0, 1), 0);
        assertThat(states.wallResponses[1]).isEqualTo((byte) -1);
    }

    @Test
    void commentOnTheWallEncouragesAndWaitsForAnAnswer() {
        int tie = ties.find(0, 1);
        deliver(Actions.Kind.EXCHANGE, 0, tie, Exchange.COMMENT);

        assertResponded(1, 1, 0);
        assertEncouraged(1, true);
        assertThat(states.wallResponses[1]).isEqualTo((byte) 1);
        assertThat(states.letterFrom[1]).isEqualTo(ties.reverse(tie));
        assertThat(ties.lastExchange(tie)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void messageOrAnswerIsAnExchangeThatLeavesTheWallAlone(int kind) {
        int tie = ties.find(0, 1);
        ties.strengthBecomes(ties.reverse(tie), 0.01);
        deliver(Actions.Kind.EXCHANGE, 0, tie, kind);

        assertThat(states.waitingValued[1]).isZero();
        assertThat(states.waitingOther[1]).isEqualTo((byte) 1);
        assertThat(states.presentation[1]).isEqualTo(0.5f);
        assertEncouraged(1, false);
        assertThat(states.wallResponses[1]).isZero();
        assertThat(states.letterFrom[1]).isEqualTo(ties.reverse(tie));
        assertThat(ties.lastExchange(tie)).isEqualTo(DAY);
        assertThat(Exchange.MESSAGE).isEqualTo(1);
        assertThat(Exchange.ANSWER).isEqualTo(2);
    }
}
