package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.organisation.Community;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.Strategies;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Post;

/** What people write to each other on their walls and in letters, and what newcomers write. */
final class FriendsDeliveryRuleTest extends DeliveryStage {

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
        assertThat(states.letterFrom[1]).isEqualTo(ties.reverse(0, tie));
        assertThat(ties.lastExchange(tie)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void messageOrAnswerIsAnExchangeThatLeavesTheWallAlone(int kind) {
        int tie = ties.find(0, 1);
        ties.strengthBecomes(ties.reverse(0, tie), 0.01);
        deliver(Actions.Kind.EXCHANGE, 0, tie, kind);

        assertThat(states.waitingValued[1]).isZero();
        assertThat(states.waitingOther[1]).isEqualTo((byte) 1);
        assertThat(states.presentation[1]).isEqualTo(0.5f);
        assertEncouraged(1, false);
        assertThat(states.wallResponses[1]).isZero();
        assertThat(states.letterFrom[1]).isEqualTo(ties.reverse(0, tie));
        assertThat(ties.lastExchange(tie)).isEqualTo(DAY);
        assertThat(Exchange.MESSAGE).isEqualTo(1);
        assertThat(Exchange.ANSWER).isEqualTo(2);
    }

    @Test
    void aFirstMessageRelievesOnlyWhoAnswersIt() {
        deliver(Actions.Kind.EXCHANGE, 0, ties.find(0, 1), Exchange.MESSAGE);
        assertThat(states.waitingValued[1]).isZero();
        assertThat(states.waitingOther[1]).isEqualTo((byte) 1);

        deliver(Actions.Kind.EXCHANGE, 1, ties.find(1, 0), Exchange.ANSWER);
        assertThat(states.waitingValued[0]).isEqualTo((byte) 1);
    }

    @Test
    void commentThatMustBeReadFirstReachesNobodyYet() {
        organisation = new Organisation(Changed.copy(Strategies.page(), "moderation", Moderation.BEFORE));
        Post post = postOf(2);
        react(0, post, Action.COMMENT);

        assertThat(organisation.waiting()).containsExactly(inThread(Request.Kind.HELD_COMMENT, 0, post));
        assertThat(post.comments()).isEqualTo(1);
        assertThat(post.firstReplyHour()).isEqualTo(Post.NO_REPLY);
        assertResponses(2, 0);
    }

    @Test
    void onlyTheFirstPostOfAMemberIsToBeWelcomed() {
        organisation = new Organisation(Changed.copy(Strategies.page(), "community", new Community(1, 0, false)));
        deliver(Actions.Kind.VENUE_POST, 2, 0, ContentType.PHOTO.ordinal());

        assertThat(organisation.waiting())
                .containsExactly(inThread(Request.Kind.WELCOME, 2, group.feed().get(0)));
    }
}
