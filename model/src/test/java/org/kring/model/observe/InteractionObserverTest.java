package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;

/** Person 0 is a client, person 1 a potential client, the others are of the general public. */
final class InteractionObserverTest {

    private final Stage stage = new Stage(5).audience(0, 1, Audience.CLIENT).audience(1, 2, Audience.POTENTIAL_CLIENT);
    private final Post post = stage.staffPost();
    private final InteractionObserver interaction = new InteractionObserver(stage.people.population());

    private Map<String, Double> filled() {
        MetricSheet sheet = Stage.sheet();
        interaction.fill(sheet, stage.view);
        return Stage.values(sheet);
    }

    @Test
    void everyKindOfReactionIsCountedAndShared() {
        for (int i = 0; i < 5; i++) {
            interaction.exposed(i, post, false);
            interaction.exposed(i, post, false);
        }
        interaction.reacted(0, post, Action.LIKE);
        interaction.reacted(2, post, Action.LIKE);
        interaction.reacted(1, post, Action.SHARE);
        interaction.reacted(3, post, Action.COMMENT);
        interaction.reacted(3, post, Action.SAVE);
        interaction.reacted(4, post, Action.PRIVATE_MESSAGE);
        interaction.reacted(0, post, Action.HELP_REQUEST);
        interaction.contributed(4);

        assertThat(filled())
                .contains(
                        entry("interactions", 8.0),
                        entry("engagedPerReached", 0.7),
                        entry("likeShareOfInteractions", 0.5),
                        entry("shareShareOfInteractions", 0.25),
                        entry("commentShareOfInteractions", 0.25),
                        entry("clientShareOfInteractions", 3.0 / 8.0),
                        entry("memberPosts", 1.0),
                        entry("privateContacts", 2.0));
    }

    @Test
    void nothingHappenedIsZeroAndUndefinedShares() {
        assertThat(filled())
                .contains(
                        entry("interactions", 0.0),
                        entry("memberPosts", 0.0),
                        entry("privateContacts", 0.0),
                        entry("engagedPerReached", Double.NaN),
                        entry("interactionsPerStaffHour", Double.NaN),
                        entry("likeShareOfInteractions", Double.NaN),
                        entry("clientShareOfInteractions", Double.NaN),
                        entry("replyDelay", Double.NaN),
                        entry("unansweredShare", Double.NaN));
    }

    @Test
    void weekStartsFromNone() {
        interaction.reacted(0, post, Action.LIKE);
        interaction.contributed(1);
        assertThat(interaction.takeWeek()).isEqualTo(2);
        assertThat(interaction.takeWeek()).isZero();
        assertThat(filled()).containsEntry("interactions", 2.0);
    }

    @Test
    void delayIsTheMeanOverTheAnswered() {
        interaction.staff(new StaffEvent.Answered(stage.request(Request.Kind.COMMENT, 10), 12));
        interaction.staff(new StaffEvent.Answered(stage.request(Request.Kind.HELP, 10), 18));

        assertThat(filled()).contains(entry("replyDelay", 5.0), entry("unansweredShare", 0.0));
    }

    @Test
    void questionsThatStillWaitCountAsUnanswered() {
        interaction.staff(new StaffEvent.Answered(stage.request(Request.Kind.PRIVATE_MESSAGE, 1), 2));
        interaction.staff(new StaffEvent.Unanswered(stage.request(Request.Kind.COMMENT, 1)));
        stage.organisation.receive(stage.request(Request.Kind.HELP, 3));
        stage.organisation.receive(stage.request(Request.Kind.CHECK, 3));

        assertThat(filled()).containsEntry("unansweredShare", 2.0 / 3.0);
    }

    @Test
    void checksAndRequestsForTheWallAreNoQuestions() {
        interaction.staff(new StaffEvent.Answered(stage.request(Request.Kind.CHECK, 0), 100));
        interaction.staff(new StaffEvent.Unanswered(stage.request(Request.Kind.WALL_REQUEST, 0)));
        interaction.staff(new StaffEvent.Published(post));

        assertThat(filled()).contains(entry("replyDelay", Double.NaN), entry("unansweredShare", Double.NaN));
    }

    @Test
    void interactionsAreSetAgainstTheStaffHoursUsed() {
        stage.organisation.time().beginWeek();
        stage.organisation.time().take(30.0);
        interaction.reacted(0, post, Action.SAVE);

        assertThat(filled()).containsEntry("interactionsPerStaffHour", 2.0);
    }
}
