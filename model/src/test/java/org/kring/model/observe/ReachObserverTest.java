package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;

/** Ten persons: 0 to 3 clients, 4 and 5 potential clients, 6 and 7 colleagues, 8 an intermediary, 9 of the public. */
final class ReachObserverTest {

    private final Stage stage = new Stage(10)
            .audience(0, 4, Audience.CLIENT)
            .audience(4, 6, Audience.POTENTIAL_CLIENT)
            .audience(6, 8, Audience.COLLEAGUE)
            .audience(8, 9, Audience.INTERMEDIARY);
    private final ReachObserver reach = new ReachObserver();

    private Map<String, Double> filled() {
        MetricSheet sheet = Stage.sheet();
        reach.fill(sheet, stage.view);
        return Stage.values(sheet);
    }

    @Test
    void personCountsOnceHoweverManyPostsAreSeen() {
        Post one = stage.staffPost();
        Post two = stage.staffPost();
        reach.exposed(0, one, false);
        reach.exposed(0, two, false);
        reach.exposed(5, two, false);
        reach.exposed(6, two, true);

        assertThat(filled())
                .contains(
                        entry("reachShareOfClients", 0.25),
                        entry("reachShareOfTargetGroup", 2.0 / 6.0),
                        entry("reachShareOfColleagues", 0.5),
                        entry("reachShareOfIntermediaries", 0.0),
                        entry("reachShareOfPublic", 0.0),
                        entry("clientShareOfReached", 2.0 / 3.0),
                        entry("viralShareOfReach", 0.25));
        assertThat(reach.reached().cardinality()).isEqualTo(3);
    }

    @Test
    void nobodyReachedIsZeroReachAndUndefinedShares() {
        assertThat(filled())
                .contains(
                        entry("reachShareOfClients", 0.0),
                        entry("clientShareOfReached", Double.NaN),
                        entry("viralShareOfReach", Double.NaN),
                        entry("reachPerPost", Double.NaN),
                        entry("targetGroupReachPerStaffHour", Double.NaN),
                        entry("followers", 0.0));
    }

    @Test
    void weekStartsFromNobody() {
        Post post = stage.staffPost();
        reach.exposed(1, post, false);
        reach.exposed(4, post, false);
        reach.exposed(9, post, false);
        assertThat(reach.takeWeek(stage.people.population())).containsExactly(1, 2, 1);
        assertThat(reach.takeWeek(stage.people.population())).containsExactly(0, 0, 0);

        reach.exposed(1, post, false);
        assertThat(reach.takeWeek(stage.people.population())).containsExactly(1, 1, 0);
        assertThat(reach.reached().cardinality()).isEqualTo(3);
    }

    @Test
    void reachPerPostIsTheMeanShareOfFollowersOverStaffPosts() {
        for (int i = 0; i < 4; i++) {
            stage.follow(i);
        }
        Post seenByOne = stage.staffPost();
        Post seenByThree = stage.staffPost();
        Post byMember = stage.venues.publish(stage.page, 2, seenByOne.type(), 0);
        seenByOne.countExposure(true);
        seenByOne.countExposure(false);
        for (int i = 0; i < 3; i++) {
            seenByThree.countExposure(true);
        }
        byMember.countExposure(true);

        assertThat(filled()).contains(entry("reachPerPost", 0.5), entry("followers", 4.0));
    }

    @Test
    void reachIsSetAgainstTheStaffHoursUsed() {
        stage.organisation.time().beginWeek();
        stage.organisation.time().take(120.0);
        reach.exposed(0, stage.staffPost(), false);
        reach.exposed(9, stage.staffPost(), false);

        assertThat(filled()).containsEntry("targetGroupReachPerStaffHour", 0.5);
    }
}
