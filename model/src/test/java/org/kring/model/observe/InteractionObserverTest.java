package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;

/** Person 0 is a client, person 1 a potential client, the others are of the general public. */
final class InteractionObserverTest {

    private final Stage stage = new Stage(5).audience(0, 1, Audience.CLIENT).audience(1, 2, Audience.POTENTIAL_CLIENT);
    private final Post post = stage.staffPost();
    private final InteractionObserver interaction = new InteractionObserver(stage.people.population());

    private double week() {
        MetricSheet sheet = Stage.weeklySheet();
        interaction.fillWeek(sheet);
        return Stage.weeklyValues(sheet).getOrDefault("weeklyInteractions", Double.NaN);
    }

    private Map<String, Double> filled() {
        BitSet reached = new BitSet();
        reached.set(0, 5);
        MetricSheet sheet = Stage.sheet();
        interaction.fill(sheet, stage.view, reached);
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
                        entry("targetGroupShareOfInteractions", 3.0 / 8.0),
                        entry("memberPosts", 1.0),
                        entry("privateContacts", 2.0),
                        entry("likes", 2.0),
                        entry("shares", 1.0),
                        entry("comments", 1.0),
                        entry("saves", 1.0),
                        entry("privateMessages", 1.0),
                        entry("helpRequests", 1.0));
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
                        entry("targetGroupShareOfInteractions", Double.NaN),
                        entry("likes", 0.0),
                        entry("likesPerPost", 0.0),
                        entry("likesPerStaffHour", Double.NaN),
                        entry("engagedShareOfReached", 0.0));
    }

    @Test
    void weekStartsFromNone() {
        interaction.reacted(0, post, Action.LIKE);
        interaction.contributed(1);
        assertThat(week()).isEqualTo(2.0);
        assertThat(week()).isZero();
        assertThat(filled()).containsEntry("interactions", 2.0);
    }

    @Test
    void interactionsAreSetAgainstTheStaffHoursUsed() {
        stage.organisation.time().beginWeek();
        stage.organisation.time().take(30.0, StaffActivity.POSTS);
        interaction.reacted(0, post, Action.SAVE);

        assertThat(filled()).containsEntry("interactionsPerStaffHour", 2.0);
    }

    @Test
    void everyCountIsSetAgainstPostsAndStaffHours() {
        stage.organisation.time().beginWeek();
        stage.organisation.time().take(120.0, StaffActivity.POSTS);
        stage.staffPost();
        stage.memberPost(3, 0);
        stage.memberPost(3, 1);
        interaction.reacted(0, post, Action.LIKE);
        interaction.reacted(1, post, Action.SAVE);
        interaction.contributed(3);
        interaction.contributed(3);

        assertThat(filled())
                .contains(
                        entry("staffPosts", 2.0),
                        entry("interactionsPerPost", 1.0),
                        entry("likesPerPost", 0.25),
                        entry("sharesPerPost", 0.0),
                        entry("savesPerPost", 0.25),
                        entry("memberPostsPerStaffPost", 1.0),
                        entry("likesPerStaffHour", 0.5),
                        entry("savesPerStaffHour", 0.5),
                        entry("helpRequestsPerStaffHour", 0.0),
                        entry("memberPostsPerStaffHour", 1.0));
    }

    @Test
    void engagedPersonsCountOnceHoweverMuchTheyDo() {
        interaction.reacted(0, post, Action.LIKE);
        interaction.reacted(0, stage.staffPost(), Action.SAVE);
        interaction.reacted(3, post, Action.COMMENT);
        interaction.contributed(1);

        assertThat(filled()).contains(entry("engagedShareOfReached", 0.4), entry("engagedShareOfClients", 1.0));
    }
}
