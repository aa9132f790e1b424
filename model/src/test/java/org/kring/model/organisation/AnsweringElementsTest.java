package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Post;

/** What staff do for newcomers and against incidents: 1 minute for a post, 2 for a reply, 8 for a check. */
final class AnsweringElementsTest extends AnsweringStage {

    @Test
    void newcomerIsWelcomedUnderTheFirstPost() {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        Post first = venues.publish(page, 3, ContentType.PHOTO, 1);
        Request request = inThread(Request.Kind.WELCOME, first);
        organisation.receive(request);
        rule.answer(MONDAY_NOON);

        assertThat(first.answers()).isEqualTo(1);
        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.Welcomed(request, MONDAY_NOON));
        assertThat(minutesUsed()).isCloseTo(2.0, within(1e-9));
    }

    /** n = 20,000 comments, 0.01 of them inappropriate. */
    @Test
    void heldCommentsAppearUnlessTheyAreInappropriate() {
        AnsweringRule rule = rule(Changed.copy(with("moderation", Moderation.BEFORE), "staffHoursPerWeek", 10_000.0));
        rule.beginDay(0);
        Post post = venues.publish(page, Post.STAFF, ContentType.PHOTO, 1);
        for (int i = 0; i < 20_000; i++) {
            organisation.receive(new Request(Request.Kind.HELD_COMMENT, i, page, 1, ContentType.PHOTO, post.number()));
        }
        rule.answer(MONDAY_NOON);
        long refused = organisation.takeEvents().stream()
                .filter(StaffEvent.Refused.class::isInstance)
                .count();

        FalseAlarm.checkShare("refused", refused, 20_000, 0.01);
        assertThat(minutesUsed()).isCloseTo(20_000 * 8.0, within(1e-3));
    }

    @Test
    void incidentClosesCommentsForSomeWeeks() {
        AnsweringRule rule = rule(with("moderation", Moderation.CLOSED_AFTER_INCIDENT));
        rule.beginDay(0);
        receive(Request.Kind.INCIDENT, 3, 1);
        rule.answer(MONDAY_NOON);
        assertThat(page.takesComments()).isFalse();

        rule.beginDay(28);
        assertThat(page.takesComments()).isFalse();
        rule.beginDay(29);
        assertThat(page.takesComments()).isTrue();
    }

    @Test
    void nobodyAnswersInASilentVenue() {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        Request request = receive(Request.Kind.COMMENT, 3, 1);
        page.fallSilent();
        rule.answer(MONDAY_NOON);

        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.Unanswered(request));
        assertThat(minutesUsed()).isZero();
    }

    @Test
    void approvalOfAMembersPostCostsACheck() {
        AnsweringRule rule = rule(with("moderation", Moderation.BEFORE));
        rule.beginDay(0);
        receive(Request.Kind.WALL_REQUEST, 3, 1);
        rule.answer(MONDAY_NOON);

        assertThat(minutesUsed()).isCloseTo(8.0, within(1e-9));
    }
}
