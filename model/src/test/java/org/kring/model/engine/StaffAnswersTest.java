package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.Hands;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** What an answer by staff does to whoever wrote; a reply takes 0.3 off discouragement. */
final class StaffAnswersTest {

    private static final int MEMBER = 7;

    private final World world = new World(
            Worlds.region(100, 0, 1), Given.NOTHING, Strategies.openConversation(), new Draws(1, 0), Hands.ALONE);
    private final Venue page = world.venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MEMBERS);

    @BeforeEach
    void discourage() {
        world.states.discouragement[MEMBER] = 0.5f;
    }

    private void answer(Request.Kind kind, int thread) {
        Request request = new Request(kind, MEMBER, page, 1, ContentType.QUESTION, thread);
        world.takeEffect(new StaffEvent.Answered(request, 2), 2);
    }

    @Test
    void anAnswerToAnOwnPostEncouragesToPostAgain() {
        Post own = world.venues.publish(page, MEMBER, ContentType.QUESTION, 1);
        answer(Request.Kind.COMMENT, own.number());

        assertThat(world.states.discouragement[MEMBER]).isCloseTo(0.2f, within(1e-6f));
    }

    @Test
    void anAnswerToACommentOrMessageIsNoReplyToAPost() {
        Post news = world.venues.publish(page, Post.STAFF, ContentType.QUESTION, 1);
        answer(Request.Kind.COMMENT, news.number());
        answer(Request.Kind.PRIVATE_MESSAGE, Request.NO_THREAD);

        assertThat(world.states.discouragement[MEMBER]).isEqualTo(0.5f);
    }
}
