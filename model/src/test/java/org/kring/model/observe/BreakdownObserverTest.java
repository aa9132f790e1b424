package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.AgeBand;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.LonelinessScale;

/** Two clients, two potential clients, a colleague, an intermediary, and four of the general public; all met today. */
final class BreakdownObserverTest {

    private final Stage stage = new Stage(10)
            .audience(0, 2, Audience.CLIENT)
            .audience(2, 4, Audience.POTENTIAL_CLIENT)
            .audience(4, 5, Audience.COLLEAGUE)
            .audience(5, 6, Audience.INTERMEDIARY);
    private final Post post = stage.staffPost();
    private final BreakdownObserver breakdown =
            new BreakdownObserver(stage.people.population(), new LonelinessScale(Stage.SCENARIO.wellbeing()));

    BreakdownObserverTest() {
        for (int i = 0; i < 10; i++) {
            stage.states.lastValuedContact[i] = (short) Stage.LAST_DAY;
        }
    }

    private void lonely(int person, double level) {
        stage.states.social[person] = (float) level;
        stage.states.emotional[person] = (float) level;
    }

    private Request help(int person, int thread) {
        return new Request(Request.Kind.HELP, person, stage.page, 3, ContentType.HELP_QUESTION, thread);
    }

    private Map<String, Double> filled() {
        MetricSheet sheet = Stage.sheet();
        breakdown.fill(sheet, stage.view);
        return Stage.values(sheet);
    }

    @Test
    void followersAndDoersAreSharesOfTheirAudience() {
        stage.follow(0);
        stage.follow(4);
        stage.follow(9);
        breakdown.reacted(2, post, Action.LIKE);
        breakdown.reacted(2, post, Action.COMMENT);
        breakdown.reacted(6, post, Action.SAVE);
        breakdown.contributed(5);

        assertThat(filled())
                .contains(
                        entry("followShareOfClients", 0.5),
                        entry("followShareOfPotentialClients", 0.0),
                        entry("followShareOfColleagues", 1.0),
                        entry("followShareOfIntermediaries", 0.0),
                        entry("followShareOfPublic", 0.25),
                        entry("engagedShareOfPotentialClients", 0.5),
                        entry("engagedShareOfColleagues", 0.0),
                        entry("engagedShareOfIntermediaries", 0.0),
                        entry("engagedShareOfPublic", 0.25));
    }

    @Test
    void everyKindOfActionIsSharedOutOverAudiences() {
        breakdown.reacted(0, post, Action.LIKE);
        breakdown.reacted(2, post, Action.LIKE);
        breakdown.reacted(4, post, Action.LIKE);
        breakdown.reacted(9, post, Action.LIKE);
        breakdown.reacted(1, post, Action.COMMENT);
        breakdown.contributed(5);
        breakdown.reacted(3, post, Action.HELP_REQUEST);

        assertThat(filled())
                .contains(
                        entry("clientShareOfLikes", 0.25),
                        entry("potentialClientShareOfLikes", 0.25),
                        entry("colleagueShareOfLikes", 0.25),
                        entry("intermediaryShareOfLikes", 0.0),
                        entry("clientShareOfShares", Double.NaN),
                        entry("clientShareOfContributions", 0.5),
                        entry("intermediaryShareOfContributions", 0.5),
                        entry("potentialClientShareOfPrivateContacts", 1.0));
    }

    @Test
    void whoAskedAndWasAnsweredCountsOnce() {
        breakdown.received(help(0, Request.NO_THREAD));
        breakdown.received(help(0, Request.NO_THREAD));
        breakdown.received(help(1, 7));
        breakdown.received(help(2, Request.NO_THREAD));
        breakdown.received(stage.request(Request.Kind.COMMENT, 3));
        breakdown.staff(new StaffEvent.Answered(help(0, Request.NO_THREAD), 5));
        breakdown.staff(new StaffEvent.PeerHelped(help(1, 7), 9, 6));
        breakdown.staff(new StaffEvent.Unanswered(help(2, Request.NO_THREAD)));

        assertThat(filled())
                .contains(
                        entry("askedForHelpShareOfClients", 1.0),
                        entry("helpedShareOfClients", 1.0),
                        entry("askedForHelpShareOfPotentialClients", 0.5),
                        entry("helpedShareOfPotentialClients", 0.0));
    }

    @Test
    void lonelinessAtTheStartIsThatOfTheStart() {
        lonely(0, 1.0);
        breakdown.begin(stage.view);
        lonely(0, 0.0);
        lonely(1, 1.0);

        assertThat(filled()).contains(entry("lonelyClientsAtStart", 0.5), entry("stronglyLonelyClientsAtStart", 0.5));
    }

    @Test
    void riskByAgeIsThatOfClientsOfThatAge() {
        stage.people.ageBand(0, AgeBand.FROM_15).ageBand(1, AgeBand.FROM_65).ageBand(2, AgeBand.FROM_25);
        lonely(1, 1.0);

        assertThat(filled())
                .contains(
                        entry("isolationRiskAge15To24", 0.0),
                        entry("isolationRiskAge65Up", 1.0),
                        entry("isolationRiskAge25To34", Double.NaN));
    }

    @Test
    void hoursOfAllActivitiesAreAllHours() {
        stage.organisation.time().beginWeek();
        stage.organisation.time().take(30.0, StaffActivity.POSTS);
        stage.organisation.time().take(90.0, StaffActivity.ANSWERS);
        stage.organisation.time().takeUpTo(60.0, StaffActivity.LISTENING);

        Map<String, Double> values = filled();

        assertThat(values).contains(entry("staffHoursOnPosts", 0.5), entry("staffHoursOnAnswers", 1.5));
        assertThat(BreakdownMetrics.ACTIVITIES.stream()
                        .mapToDouble(activity -> values.getOrDefault("staffHoursOn" + activity, Double.NaN))
                        .sum())
                .isEqualTo(stage.organisation.time().hoursUsed());
    }

    @Test
    void everyEnumHasANameForEachOfItsValues() {
        assertThat(BreakdownMetrics.ACTIVITIES).hasSameSizeAs(StaffActivity.values());
        assertThat(BreakdownMetrics.AGES).hasSameSizeAs(AgeBand.values());
        assertThat(BreakdownMetrics.AUDIENCES).hasSameSizeAs(Audience.values());
        assertThat(StaffActivity.values()).hasSize(StaffActivity.COUNT);
    }
}
