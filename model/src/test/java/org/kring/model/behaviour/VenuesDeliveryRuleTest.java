package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.feed.SharedPosts;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** Person 0 knows 1 on Facebook and 2 on Twitter, both of valued strength; nobody knows 3. */
final class VenuesDeliveryRuleTest extends DeliveryStage {

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
    void aPostShownForMoneyPointsTheReaderToTheVenueWithoutAFriend() {
        Post post = postOf(Post.STAFF);
        deliver(Actions.Kind.EXPOSURE, 1, post.number(), 1 + SharedPosts.PAID);
        deliver(Actions.Kind.EXPOSURE, 2, post.number(), 1 + SharedPosts.ASKED);

        assertThat(states.hints).containsOnly(0);
        assertThat(states.paidHints.stream()).containsExactly(8 * 1);
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
    void questionOfAMemberWaitsForStaffLikeAComment() {
        deliver(Actions.Kind.VENUE_POST, 2, 0, ContentType.QUESTION.ordinal());

        assertThat(organisation.waiting())
                .containsExactly(inThread(Request.Kind.COMMENT, 2, group.feed().get(0)));
        assertThat(states.lastOrganisationContact[2]).isEqualTo(DAY);
    }

    @Test
    void helpQuestionOfAMemberIsAQuestionToStaff() {
        deliver(Actions.Kind.VENUE_POST, 2, 0, ContentType.HELP_QUESTION.ordinal());

        assertThat(group.feed()).hasSize(1);
        assertThat(organisation.waiting())
                .containsExactly(inThread(Request.Kind.HELP, 2, group.feed().get(0)));
        assertThat(states.lastOrganisationContact[2]).isEqualTo(DAY);
    }
}
