package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.organisation.StaffAccess;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.Hazards;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/** Every mechanism at once, with every element of a strategy: what holds for each alone must hold for all together. */
final class EverythingOnTest {

    private static final RunKey KEY = new RunKey(2014L, 0);

    /** More persons than one range holds, so that threads do share the work. */
    private static final Scenario EVERYTHING = everything(17_000, 0, 2);

    private static final PostingStrategy STRATEGY = strategy();

    private static Scenario everything(int persons, int burnInWeeks, int weeks) {
        Scenario scenario = Hazards.everything(Worlds.talkative(persons, burnInWeeks, weeks));
        scenario = Regional.withProfiles(scenario, profile -> Changed.copy(profile, "follows", 0.05));
        scenario = Changed.copy(scenario, "help", HelpPathTest.help());
        scenario = Changed.copy(scenario, "joining.membershipConcern", 0.5);
        scenario = Changed.copy(scenario, "joining.paid", 0.5);
        scenario = Changed.copy(scenario, "hazards.conflict.rate", 0.5);
        scenario = Changed.copy(scenario, "engagement.imitationStep", 0.3);
        scenario = Changed.copy(scenario, "engagement.crowdingOut", 1.0);
        List<PlatformRegime> platforms = new ArrayList<>(scenario.platforms());
        platforms.set(1, Changed.copy(platforms.get(1), "decline", new Decline(1, 0.2, 0.5)));
        return Changed.copy(scenario, "platforms", platforms);
    }

    private static PostingStrategy strategy() {
        Channel page = new Channel(VenueKind.PAGE, "facebook", WallAccess.MEMBERS, 0.2, 0);
        Channel account = new Channel(VenueKind.MICROBLOG_ACCOUNT, "twitter", WallAccess.MEMBERS, 0.2, 0);
        Channel group = new Channel(VenueKind.CLOSED_GROUP, "facebook", WallAccess.ON_REQUEST, 0.1, 120);
        Channel profile = new Channel(VenueKind.WORK_PROFILE, "facebook", WallAccess.MANAGERS, 0.1, 0);
        PostingStrategy all = Changed.copy(
                Strategies.openConversation(),
                "channels",
                List.of(page, Changed.copy(account, "owner", new Owner(0.9, false)), group, profile));
        all = Changed.copy(all, "mix", Map.of(ContentType.PERSONAL_PRAISE, 0.6, ContentType.PHOTO, 0.4));
        all = Changed.copy(all, "staffHoursPerWeek", 200.0);
        all = Changed.copy(all, "outreachPerWeek", 20.0);
        all = Changed.copy(all, "replies", new ReplyPolicy.Redirect(1));
        all = Changed.copy(all, "boost", new Boost(50));
        all = Changed.copy(all, "ambassadors", new Ambassadors(3, StaffAccess.PARTIAL, false));
        all = Changed.copy(all, "community", new Community(1, 3, true));
        all = Changed.copy(all, "campaign", new Campaign(1, 1, 3, 3));
        all = Changed.copy(all, "adaptiveMix", new AdaptiveMix(0.5));
        return Changed.copy(all, "moderation", Moderation.CLOSED_AFTER_INCIDENT);
    }

    private static Outcome run(PostingStrategy strategy, int threads) {
        return Simulation.run(EVERYTHING, strategy, KEY, threads);
    }

    @Test
    void twinsAndNumbersOfThreadsDifferByNothingAndEveryMechanismActs() {
        Outcome one = run(STRATEGY, 1);

        assertThat(Digest.of(run(Changed.copy(STRATEGY, "name", "twin"), 3))).isEqualTo(Digest.of(one));
        for (String acts : List.of(
                "paidReach",
                "requestedShares",
                "praised",
                "peerAnswers",
                "newFollowersFromPaidReach",
                "conflictsInVenues",
                "supportRead",
                "helpAnswers",
                "helpAsksPublic",
                "comments",
                "memberPosts")) {
            assertThat(one.value(acts)).as(acts).isPositive();
        }
    }
}
