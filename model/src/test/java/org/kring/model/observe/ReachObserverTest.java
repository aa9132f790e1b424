package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.population.AgeBand;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** Ten persons: 0 to 3 clients, 4 and 5 potential clients, 6 and 7 colleagues, 8 an intermediary, 9 of the public. */
final class ReachObserverTest {

    private final Stage stage = new Stage(10)
            .audience(0, 4, Audience.CLIENT)
            .audience(4, 6, Audience.POTENTIAL_CLIENT)
            .audience(6, 8, Audience.COLLEAGUE)
            .audience(8, 9, Audience.INTERMEDIARY);
    private final ReachObserver reach = new ReachObserver(10);

    private Map<String, Double> week() {
        MetricSheet sheet = Stage.weeklySheet();
        reach.fillWeek(sheet, stage.view);
        return Stage.weeklyValues(sheet);
    }

    private Map<String, Double> filled() {
        MetricSheet sheet = Stage.sheet();
        reach.fill(sheet, stage.view, ClientThirds.of(stage.view));
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
                        entry("targetGroupShareOfReached", 2.0 / 3.0),
                        entry("viralShareOfReach", 0.25));
        assertThat(reach.reached().cardinality()).isEqualTo(3);
    }

    @Test
    void nobodyReachedIsZeroReachAndUndefinedShares() {
        assertThat(filled())
                .contains(
                        entry("reachShareOfClients", 0.0),
                        entry("targetGroupShareOfReached", Double.NaN),
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
        reach.exposed(9, post, true);
        stage.follow(2);
        assertThat(week())
                .contains(
                        entry("weeklyReachOfClients", 1.0),
                        entry("weeklyReachOfTargetGroup", 2.0),
                        entry("weeklyReachOfOthers", 1.0),
                        entry("weeklyOrganicReach", 3.0),
                        entry("weeklyViralReach", 1.0),
                        entry("weeklyFollowers", 1.0));
        assertThat(week())
                .contains(
                        entry("weeklyReachOfClients", 0.0),
                        entry("weeklyReachOfOthers", 0.0),
                        entry("weeklyOrganicReach", 0.0),
                        entry("weeklyViralReach", 0.0));

        reach.exposed(1, post, false);
        assertThat(week()).contains(entry("weeklyReachOfClients", 1.0), entry("weeklyReachOfTargetGroup", 1.0));
        assertThat(filled()).contains(entry("reach", 3.0), entry("reachPerWeek", 4.0 / 3.0));
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
        stage.organisation.time().take(120.0, StaffActivity.POSTS);
        reach.exposed(0, stage.staffPost(), false);
        reach.exposed(9, stage.staffPost(), false);

        assertThat(filled()).containsEntry("targetGroupReachPerStaffHour", 0.5);
    }

    @Test
    void allClientsAndOthersAreSetAgainstTheStaffHoursToo() {
        stage.organisation.time().beginWeek();
        stage.organisation.time().take(120.0, StaffActivity.POSTS);
        reach.exposed(0, stage.staffPost(), false);
        reach.exposed(4, stage.staffPost(), false);
        reach.exposed(9, stage.staffPost(), false);

        assertThat(filled()).contains(entry("reachPerStaffHour", 1.5), entry("clientReachPerStaffHour", 0.5));
    }

    @Test
    void organicAndViralReachMayOverlap() {
        Post post = stage.staffPost();
        Post other = stage.staffPost();
        reach.exposed(0, post, false);
        reach.exposed(1, post, false);
        reach.exposed(1, other, true);
        reach.exposed(2, other, true);

        assertThat(filled())
                .contains(
                        entry("reach", 3.0),
                        entry("organicReach", 2.0),
                        entry("viralReach", 2.0),
                        entry("viralOnlyReach", 1.0),
                        entry("viralShareOfReach", 0.5));
    }

    @Test
    void personsReachedPerPostCountsPostsByStaffOnly() {
        Post one = stage.staffPost();
        stage.staffPost();
        Post byMember = stage.memberPost(2, 0);
        for (int i = 0; i < 3; i++) {
            one.countExposure(i == 0);
        }
        byMember.countExposure(true);

        assertThat(filled()).contains(entry("personsReachedPerPost", 1.5), entry("reachPerPost", Double.NaN));
    }

    @Test
    void potentialClientsHaveAShareOfTheirOwn() {
        reach.exposed(4, stage.staffPost(), false);

        assertThat(filled()).contains(entry("reachShareOfPotentialClients", 0.5), entry("reachShareOfClients", 0.0));
    }

    @Test
    void thirdsOfClientsAreThoseGiven() {
        Stage many = new Stage(6).audience(0, 6, Audience.CLIENT);
        for (int i = 0; i < 6; i++) {
            many.states.social[i] = 0.1f * (6 - i);
        }
        ReachObserver seen = new ReachObserver(6);
        seen.exposed(0, many.staffPost(), false);
        seen.exposed(1, many.staffPost(), false);
        seen.exposed(2, many.staffPost(), false);
        MetricSheet sheet = Stage.sheet();
        seen.fill(sheet, many.view, ClientThirds.of(many.view));

        assertThat(Stage.values(sheet))
                .contains(
                        entry("reachShareOfMostLonelyThird", 1.0),
                        entry("reachShareOfMiddleThird", 0.5),
                        entry("reachShareOfLeastLonelyThird", 0.0));
    }

    @Test
    void agesAreSharesOfAllPersonsOfThatAge() {
        for (int i = 0; i < 10; i++) {
            stage.people.ageBand(i, i < 4 ? AgeBand.FROM_25 : AgeBand.FROM_65);
        }
        reach.exposed(0, stage.staffPost(), false);
        reach.exposed(8, stage.staffPost(), true);
        reach.exposed(9, stage.staffPost(), false);

        assertThat(filled())
                .contains(
                        entry("reachShareOfAge25To34", 0.25),
                        entry("reachShareOfAge65Up", 2.0 / 6.0),
                        entry("reachShareOfAge15To24", Double.NaN));
    }

    @Test
    void userTypesAreThoseOfThePlatformAndOfAccountsThere() {
        for (int i = 0; i < 3; i++) {
            stage.people.disposition(i, 0, UserType.TIPPER, 0.5);
            stage.people.disposition(i, 1, UserType.PROFILER, 0.9);
        }
        stage.people.accounts(2, 0);
        reach.exposed(0, stage.staffPost(), false);
        reach.exposed(9, stage.staffPost(), false);

        // Weights of the others are equal, so that the type named first stands for them.
        assertThat(filled())
                .contains(
                        entry("reachShareOfTippers", 0.5),
                        entry("reachShareOfLurkers", 1.0 / 7.0),
                        entry("reachShareOfProfilers", Double.NaN));
    }

    @Test
    void personWithTwoAccountsCountsOnEachPlatformOfTheOrganisation() {
        Venue second = stage.venues.open(VenueKind.PAGE, 1, 0.5, WallAccess.MEMBERS);
        stage.people.disposition(0, 0, UserType.STORYTELLER, 0.6);
        stage.people.disposition(0, 1, UserType.STORYTELLER, 0.6);
        reach.exposed(0, stage.venues.publish(second, Post.STAFF, ContentType.INFORMATION, 0), false);

        assertThat(filled()).containsEntry("reachShareOfStorytellers", 0.5);
    }
}
