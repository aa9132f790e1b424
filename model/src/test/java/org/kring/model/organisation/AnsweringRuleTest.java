package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Post;

/** Minutes differ by kind of work: 1 for a post, 2 for a reply, 4 for a private reply, 8 for a check. */
final class AnsweringRuleTest extends AnsweringStage {

    @ParameterizedTest
    @EnumSource(
            value = Request.Kind.class,
            names = {"COMMENT", "PRIVATE_MESSAGE", "HELP"})
    void answerIsContactThatRaisesTrustAndMood(Request.Kind kind) {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        page.admit(3, 0.5);
        Request request = receive(kind, 3, MONDAY_NOON);
        rule.answer(MONDAY_NOON + 3 * DAY);

        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.Answered(request, MONDAY_NOON + 3 * DAY));
        assertThat(organisation.waiting()).isEmpty();
        assertThat(page.trust(3)).isCloseTo(0.55, within(1e-6));
        assertThat(states.waitingOther[3]).isEqualTo((byte) 1);
        assertThat(states.waitingValued[3]).isZero();
        assertThat(states.lastOrganisationContact[3]).isEqualTo((short) 3);
        assertThat(states.mood[3]).isCloseTo(0.1f, within(1e-6f));
        assertThat(states.social[3]).isZero();
        assertThat(minutesUsed()).isCloseTo(kind == Request.Kind.COMMENT ? 2.0 : 4.0, within(1e-9));
    }

    @Test
    void moodRisesToOneAtMost() {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        states.mood[3] = 0.95f;
        receive(Request.Kind.COMMENT, 3, MONDAY_NOON);
        rule.answer(MONDAY_NOON);

        assertThat(states.mood[3]).isEqualTo(1f);
    }

    @Test
    void checkTakesTimeAndChangesNobody() {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        receive(Request.Kind.CHECK, 3, MONDAY_NOON);
        rule.answer(MONDAY_NOON);

        assertThat(minutesUsed()).isCloseTo(8.0, within(1e-9));
        assertThat(organisation.waiting()).isEmpty();
        assertThat(organisation.takeEvents()).hasSize(1).allMatch(StaffEvent.Checked.class::isInstance);
        assertThat(states.waitingOther[3]).isZero();
        assertThat(venues.posts()).isEmpty();
    }

    @Test
    void postOnRequestAppearsUnderTheNameOfTheMember() {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        Request request = receive(Request.Kind.WALL_REQUEST, 3, MONDAY_NOON);
        rule.answer(MONDAY_NOON + 5);

        assertThat(venues.posts()).hasSize(1);
        assertThat(venues.post(0).author()).isEqualTo(3);
        assertThat(venues.post(0).type()).isEqualTo(ContentType.PEER_STORY);
        assertThat(venues.post(0).hour()).isEqualTo(MONDAY_NOON + 5);
        assertThat(venues.post(0).venue()).isSameAs(page);
        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.Placed(request, venues.post(0)));
        assertThat(minutesUsed()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void openAnswersStandUnderThePostTheyBelongTo() {
        AnsweringRule rule = rule(Strategies.page());
        rule.beginDay(0);
        Post thread = venues.publish(page, 5, ContentType.HELP_QUESTION, 1);
        organisation.receive(inThread(Request.Kind.HELP, thread));
        organisation.receive(inThread(Request.Kind.COMMENT, thread));
        receive(Request.Kind.PRIVATE_MESSAGE, 3, MONDAY_NOON);
        rule.answer(MONDAY_NOON + 5);

        assertThat(thread.answers()).isEqualTo(2);
        assertThat(thread.firstReplyHour()).isEqualTo(MONDAY_NOON + 5);
    }

    @Test
    void helpThatIsGivenInPrivateStandsUnderNoPost() {
        AnsweringRule rule = rule(with("replies", new ReplyPolicy.AnswerInPrivate()));
        rule.beginDay(0);
        Post thread = venues.publish(page, 5, ContentType.HELP_QUESTION, 1);
        organisation.receive(inThread(Request.Kind.HELP, thread));
        assertThat(thread.isSettled()).isFalse();
        rule.answer(MONDAY_NOON);
        assertThat(thread.answers()).isZero();
        assertThat(thread.firstReplyHour()).isEqualTo(Post.NO_REPLY);
        assertThat(thread.isSettled()).isTrue();

        organisation.receive(inThread(Request.Kind.COMMENT, thread));
        rule.answer(MONDAY_NOON);
        assertThat(thread.answers()).isEqualTo(1);
    }

    @Test
    void whatComesInOutsideOpeningHoursWaits() {
        AnsweringRule rule = rule(with("openingHours", OpeningHours.OFFICE));
        rule.beginDay(0);
        receive(Request.Kind.COMMENT, 3, 17);
        rule.answer(17);
        rule.answer(DAY + 8);
        rule.answer(5 * DAY + 12);
        assertThat(organisation.waiting()).hasSize(1);

        rule.answer(7 * DAY + 9);
        assertThat(organisation.waiting()).isEmpty();
    }

    @Test
    void oldestIsAnsweredFirstUntilTheHoursOfTheWeekAreUsed() {
        AnsweringRule rule = rule(with("staffHoursPerWeek", 0.1));
        rule.beginDay(0);
        Request first = receive(Request.Kind.COMMENT, 1, 1);
        Request second = receive(Request.Kind.HELP, 2, 2);
        Request third = receive(Request.Kind.COMMENT, 3, 3);
        rule.answer(MONDAY_NOON);

        assertThat(organisation.takeEvents())
                .containsExactly(
                        new StaffEvent.Answered(first, MONDAY_NOON), new StaffEvent.Answered(second, MONDAY_NOON));
        assertThat(organisation.waiting()).containsExactly(third);
        assertThat(organisation.time().hoursDropped()).isZero();

        rule.beginDay(1);
        rule.answer(DAY + 12);
        assertThat(organisation.waiting()).containsExactly(third);
        rule.beginDay(7);
        rule.answer(7 * DAY + 12);
        assertThat(organisation.waiting()).isEmpty();
    }

    @Test
    void laterRequestDoesNotOvertakeOneThatDoesNotFit() {
        AnsweringRule rule = rule(with("staffHoursPerWeek", 0.05));
        rule.beginDay(0);
        receive(Request.Kind.HELP, 1, 1);
        receive(Request.Kind.COMMENT, 2, 2);
        rule.answer(MONDAY_NOON);

        assertThat(organisation.waiting()).hasSize(2);
        assertThat(minutesUsed()).isZero();
    }

    @Test
    void whatWaitedTooLongIsDroppedAndCounted() {
        AnsweringRule rule = rule(with("staffHoursPerWeek", 0.0));
        rule.beginDay(0);
        Request request = receive(Request.Kind.HELP, 3, 5);
        rule.answer(5 + 14 * DAY);
        assertThat(organisation.waiting()).containsExactly(request);

        rule.answer(6 + 14 * DAY);
        assertThat(organisation.waiting()).isEmpty();
        assertThat(organisation.takeEvents()).containsExactly(new StaffEvent.Unanswered(request));
        assertThat(organisation.time().hoursDropped()).isCloseTo(4.0 / 60.0, within(1e-9));
        assertThat(states.waitingOther[3]).isZero();
    }

    @Test
    void whereNothingIsAnsweredCommentsAndQuestionsAreDroppedAtOnce() {
        AnsweringRule rule = rule(with("replies", new ReplyPolicy.NoReplies()));
        rule.beginDay(0);
        Request comment = receive(Request.Kind.COMMENT, 1, MONDAY_NOON);
        Request message = receive(Request.Kind.PRIVATE_MESSAGE, 2, MONDAY_NOON);
        Request help = receive(Request.Kind.HELP, 3, MONDAY_NOON);
        Request check = receive(Request.Kind.CHECK, 4, MONDAY_NOON);
        Request wish = receive(Request.Kind.WALL_REQUEST, 5, MONDAY_NOON);
        rule.answer(MONDAY_NOON);

        assertThat(organisation.takeEvents())
                .containsExactly(
                        new StaffEvent.Unanswered(comment),
                        new StaffEvent.Unanswered(message),
                        new StaffEvent.Unanswered(help),
                        new StaffEvent.Checked(check),
                        new StaffEvent.Placed(wish, venues.post(0)));
        assertThat(organisation.waiting()).isEmpty();
        assertThat(minutesUsed()).isCloseTo(9.0, within(1e-9));
        assertThat(organisation.time().hoursDropped()).isZero();
        assertThat(venues.posts()).hasSize(1);
    }

    /** Each click loses 30 of 100 askers; n = 40,000, false-alarm rate 1e-7 each. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyClickOfARedirectLosesSomeOfThoseWhoAskForHelp(int clicks) {
        AnsweringRule rule =
                rule(Changed.copy(with("replies", new ReplyPolicy.Redirect(clicks)), "staffHoursPerWeek", 10_000.0));
        rule.beginDay(0);
        for (int i = 0; i < PERSONS; i++) {
            receive(Request.Kind.HELP, i, MONDAY_NOON);
        }
        rule.answer(MONDAY_NOON);
        long helped = 0;
        for (int i = 0; i < PERSONS; i++) {
            helped += states.waitingOther[i];
        }

        FalseAlarm.checkShare("helped", helped, PERSONS, Math.pow(0.7, clicks));
        assertThat(organisation.takeEvents()).hasSize(PERSONS).allMatch(StaffEvent.Answered.class::isInstance);
    }

    @Test
    void redirectLosesNoComment() {
        AnsweringRule rule = rule(with("replies", new ReplyPolicy.Redirect(10)));
        rule.beginDay(0);
        for (int i = 0; i < 100; i++) {
            receive(Request.Kind.COMMENT, i, MONDAY_NOON);
        }
        rule.answer(MONDAY_NOON);

        for (int i = 0; i < 100; i++) {
            assertThat(states.waitingOther[i]).isEqualTo((byte) 1);
        }
    }

    @Test
    void workingDaysBeginWithFollowingWhatHappens() {
        PostingStrategy strategy = Changed.copy(with("openingHours", OpeningHours.OFFICE), "staffHoursPerWeek", 2.0);
        AnsweringRule rule = rule(Changed.copy(strategy, "monitoringMinutesPerDay", 25.0));
        for (int day = 0; day < 4; day++) {
            rule.beginDay(day);
            assertThat(minutesUsed()).isCloseTo(25.0 * (day + 1), within(1e-9));
        }
        rule.beginDay(4);
        rule.beginDay(5);
        rule.beginDay(6);
        assertThat(minutesUsed()).isCloseTo(120.0, within(1e-9));
        rule.beginDay(7);
        assertThat(minutesUsed()).isCloseTo(145.0, within(1e-9));
    }

    @Test
    void closedDaysNeedNoMonitoring() {
        AnsweringRule rule =
                rule(Changed.copy(with("openingHours", OpeningHours.OFFICE), "monitoringMinutesPerDay", 25.0));
        rule.beginDay(0);
        rule.beginDay(5);
        rule.beginDay(6);

        assertThat(minutesUsed()).isCloseTo(25.0, within(1e-9));
    }

    @Test
    void whoIsNotPresentFollowsNothing() {
        AnsweringRule rule = rule(Strategies.absent());
        rule.beginDay(0);

        assertThat(minutesUsed()).isZero();
    }
}
