package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.venue.Post;

final class ConversationObserverTest {

    private final Stage stage = new Stage(5);
    private final ConversationObserver conversation = new ConversationObserver();

    private Map<String, Double> filled() {
        MetricSheet sheet = Stage.sheet();
        conversation.fill(sheet, stage.view);
        return Stage.values(sheet);
    }

    private static void comment(Post post, int hour) {
        post.countReaction(true);
        post.noteReply(hour);
    }

    @Test
    void nothingSaidIsUndefined() {
        assertThat(filled())
                .contains(
                        entry("replyDelay", Double.NaN),
                        entry("unansweredShare", Double.NaN),
                        entry("conversationDepth", Double.NaN),
                        entry("answeredThreadShare", Double.NaN),
                        entry("firstReplyDelay", Double.NaN),
                        entry("unansweredMemberPostShare", Double.NaN),
                        entry("unplacedMemberPosts", 0.0));
    }

    @Test
    void delayIsTheMeanOverTheAnswered() {
        conversation.staff(new StaffEvent.Answered(stage.request(Request.Kind.COMMENT, 10), 12));
        conversation.staff(new StaffEvent.Answered(stage.request(Request.Kind.HELP, 10), 18));

        assertThat(filled()).contains(entry("replyDelay", 5.0), entry("unansweredShare", 0.0));
    }

    @Test
    void questionsThatStillWaitCountAsUnanswered() {
        conversation.staff(new StaffEvent.Answered(stage.request(Request.Kind.PRIVATE_MESSAGE, 1), 2));
        conversation.staff(new StaffEvent.Unanswered(stage.request(Request.Kind.COMMENT, 1)));
        stage.organisation.receive(stage.request(Request.Kind.HELP, 3));
        stage.organisation.receive(stage.request(Request.Kind.CHECK, 3));

        assertThat(filled()).containsEntry("unansweredShare", 2.0 / 3.0);
    }

    @Test
    void aQuestionThatStaffLetGoAndAPeerAnsweredIsNotCountedTwice() {
        Post question = stage.memberPost(2, 1);
        Request request = new Request(Request.Kind.HELP, 2, question.venue(), 1, question.type(), question.number());
        conversation.staff(new StaffEvent.Unanswered(request));
        assertThat(filled()).containsEntry("unansweredShare", 1.0);
        conversation.staff(new StaffEvent.PeerHelped(request, 3, 5));

        assertThat(filled())
                .contains(entry("unansweredShare", 0.0), entry("peerAnswers", 1.0), entry("replyDelay", 4.0));
    }

    @Test
    void checksAndRequestsForTheWallAreNoQuestions() {
        conversation.staff(new StaffEvent.Answered(stage.request(Request.Kind.CHECK, 0), 100));
        conversation.staff(new StaffEvent.Unanswered(stage.request(Request.Kind.WALL_REQUEST, 0)));
        conversation.staff(new StaffEvent.Published(stage.staffPost()));

        assertThat(filled()).contains(entry("replyDelay", Double.NaN), entry("unansweredShare", Double.NaN));
    }

    @Test
    void postsThatMembersAskedForAndDidNotGetAreCounted() {
        conversation.staff(new StaffEvent.Unanswered(stage.request(Request.Kind.WALL_REQUEST, 0)));
        conversation.staff(new StaffEvent.Placed(stage.request(Request.Kind.WALL_REQUEST, 5), stage.memberPost(1, 5)));
        stage.organisation.receive(stage.request(Request.Kind.WALL_REQUEST, 7));
        stage.organisation.receive(stage.request(Request.Kind.COMMENT, 7));

        assertThat(filled()).containsEntry("unplacedMemberPosts", 2.0);
    }

    @Test
    void depthIsTheMeanNumberOfLevels() {
        stage.staffPost();
        comment(stage.staffPost(), 3);
        Post answered = stage.staffPost();
        comment(answered, 3);
        comment(answered, 4);
        answered.countAnswer(6);
        answered.countAnswer(7);
        Post question = stage.memberPost(2, 1);
        comment(question, 2);
        question.countAnswer(9);

        assertThat(filled()).containsEntry("conversationDepth", (1.0 + 2.0 + 3.0 + 2.0) / 4.0);
    }

    @Test
    void threadsAreAnsweredByStaffToReadersAndByAnyoneToMembers() {
        Post liked = stage.staffPost();
        liked.countReaction(false);
        comment(stage.staffPost(), 3);
        Post answered = stage.staffPost();
        comment(answered, 3);
        answered.countAnswer(6);
        comment(stage.memberPost(2, 1), 2);
        stage.memberPost(2, 1);

        assertThat(filled())
                .contains(entry("answeredThreadShare", 2.0 / 4.0), entry("unansweredMemberPostShare", 1.0 / 2.0));
    }

    @Test
    void firstReplyCountsFromThePostOfAMemberAndOnce() {
        Post first = stage.memberPost(1, 10);
        comment(first, 12);
        comment(first, 40);
        Post second = stage.memberPost(1, 20);
        second.countAnswer(28);
        stage.memberPost(1, 30);
        comment(stage.staffPost(), 90);

        assertThat(filled()).containsEntry("firstReplyDelay", (2.0 + 8.0) / 2.0);
    }
}
