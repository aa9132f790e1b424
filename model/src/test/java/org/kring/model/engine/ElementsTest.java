package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.AdaptiveMix;
import org.kring.model.organisation.Ambassadors;
import org.kring.model.organisation.Boost;
import org.kring.model.organisation.Campaign;
import org.kring.model.organisation.Channel;
import org.kring.model.organisation.Community;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Owner;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.StaffAccess;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Scenario;

/** Whole small runs in which one element of a strategy is switched on. */
final class ElementsTest {

    private static final RunKey KEY = new RunKey(2014L, 0);
    private static final Scenario SCENARIO = scenario();
    private static final PostingStrategy OPEN = Changed.copy(
            Changed.copy(Changed.copy(Strategies.openConversation(), "postsPerWeek", 3.0), "staffHoursPerWeek", 1000.0),
            "mix",
            Map.of(ContentType.PERSONAL_PRAISE, 0.5, ContentType.PHOTO, 0.5));

    /** Comments are as frequent as nothing at all, and one in five is inappropriate. */
    private static Scenario scenario() {
        Scenario scenario = Changed.copy(Worlds.talkative(600, 1, 3), "engagement.inappropriateShare", 0.2);
        Map<Action, Double> constants = new EnumMap<>(scenario.reaction().constant());
        constants.put(Action.COMMENT, 0.0);
        return Changed.copy(scenario, "reaction.constant", constants);
    }

    private static double value(Outcome outcome, String metric) {
        for (int m = 0; m < Metrics.run().size(); m++) {
            if (Metrics.run().get(m).name().equals(metric)) {
                return outcome.values().get(m);
            }
        }
        throw new IllegalArgumentException(metric);
    }

    private static Outcome with(String component, Object value) {
        return Simulation.run(SCENARIO, Changed.copy(OPEN, component, value), KEY, 1);
    }

    @Test
    void moneyReachesPeopleWhoDoNotFollow() {
        Outcome without = Simulation.run(SCENARIO, OPEN, KEY, 1);
        Outcome boosted = with("boost", new Boost(100));

        assertThat(value(without, "paidReach")).isZero();
        assertThat(value(boosted, "paidReach")).isPositive();
        assertThat(value(boosted, "reach")).isGreaterThan(value(without, "reach"));
    }

    @Test
    void ambassadorsBringReachAndTheirSharesOnRequestAreNoInteractions() {
        Outcome unasked = Simulation.run(SCENARIO, OPEN, KEY, 1);
        Outcome asked = with("ambassadors", new Ambassadors(3, StaffAccess.FULL, true));

        assertThat(value(unasked, "requestedShares")).isZero();
        assertThat(value(asked, "requestedShares")).isPositive();
        assertThat(value(asked, "viralReach")).isGreaterThan(value(unasked, "viralReach"));
        assertThat(value(asked, "shares")).isLessThan(value(asked, "requestedShares"));
    }

    @Test
    void commentsReadFirstAreNeverInappropriate() {
        assertThat(value(Simulation.run(SCENARIO, OPEN, KEY, 1), "inappropriateComments"))
                .isPositive();
        Outcome before = with("moderation", Moderation.BEFORE);

        assertThat(value(before, "inappropriateComments")).isZero();
        assertThat(value(before, "refusedComments")).isPositive();
    }

    @Test
    void closedCommentsAreFewer() {
        Outcome open = Simulation.run(SCENARIO, OPEN, KEY, 1);
        Outcome closed = with("moderation", Moderation.CLOSED_AFTER_INCIDENT);

        assertThat(value(closed, "comments")).isLessThan(value(open, "comments"));
        assertThat(value(closed, "inappropriateComments")).isLessThan(value(open, "inappropriateComments"));
    }

    @Test
    void welcomedAndNamedMembersPostMore() {
        Outcome open = Simulation.run(SCENARIO, OPEN, KEY, 1);
        Outcome warm = with("community", new Community(1, 5, true));

        assertThat(value(warm, "welcomes")).isPositive();
        assertThat(value(warm, "praised")).isPositive();
        assertThat(value(warm, "memberPosts")).isGreaterThan(value(open, "memberPosts"));
    }

    @Test
    void burstsBringMorePosts() {
        assertThat(value(with("campaign", new Campaign(1, 1, 3, 3)), "staffPosts"))
                .isEqualTo(15.0);
    }

    /** n = 40 replicates of which about a third lose their owner in six weeks. */
    @Test
    void accountWithoutItsOwnerFallsSilentAndCostsNoMoreTime() {
        Channel bound = Changed.copy(OPEN.channels().get(0), "owner", new Owner(0.99, false));
        PostingStrategy strategy = Changed.copy(OPEN, "channels", List.of(bound));
        int silent = 0;
        for (int replicate = 0; replicate < 40; replicate++) {
            RunKey key = new RunKey(KEY.studySeed(), replicate);
            Outcome outcome = Simulation.run(SCENARIO, strategy, key, 1);
            Outcome held = Simulation.run(SCENARIO, OPEN, key, 1);
            if (value(outcome, "silentChannels") == 1.0) {
                silent++;
                assertThat(value(outcome, "staffPosts")).isLessThan(value(held, "staffPosts"));
                assertThat(value(outcome, "staffHours")).isLessThan(value(held, "staffHours"));
            }
        }

        assertThat(silent).isBetween(1, 39);
    }

    /** All at once, so that nothing depends on the number of threads. */
    @Test
    void everyElementGivesTheSameOnAnyNumberOfThreads() {
        PostingStrategy all = Changed.copy(OPEN, "boost", new Boost(100));
        all = Changed.copy(all, "ambassadors", new Ambassadors(3, StaffAccess.PARTIAL, false));
        all = Changed.copy(all, "community", new Community(1, 3, true));
        all = Changed.copy(all, "campaign", new Campaign(1, 1, 3, 3));
        all = Changed.copy(all, "adaptiveMix", new AdaptiveMix(0.5));
        all = Changed.copy(all, "moderation", Moderation.BEFORE);
        Scenario scenario = Changed.copy(SCENARIO, "engagement.imitationStep", 0.3);
        scenario = Changed.copy(scenario, "engagement.crowdingOut", 1.0);
        Outcome one = Simulation.run(scenario, all, KEY, 1);

        assertThat(Digest.of(Simulation.run(scenario, all, KEY, 3))).isEqualTo(Digest.of(one));
    }
}
