package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.Channel;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/** Whole small runs on a platform of topics with short texts, and on one of persons without a limit. */
final class PlatformRulesTest {

    private static final RunKey KEY = new RunKey(2014L, 0);

    /** Most people are on both platforms and follow, and tweets last, so that friends read and comment each other there. */
    private static final Scenario SCENARIO = scenario();

    private static final PostingStrategy ON_FACEBOOK = Strategies.openConversation();
    private static final PostingStrategy ON_TWITTER = Changed.copy(
            ON_FACEBOOK,
            "channels",
            List.of(new Channel(VenueKind.MICROBLOG_ACCOUNT, "twitter", WallAccess.MEMBERS, 0.2, 0)));

    private static final Map<String, Integer> FACEBOOK_END = end(SCENARIO, ON_FACEBOOK);
    private static final Map<String, Integer> TWITTER_END = end(SCENARIO, ON_TWITTER);

    private static Scenario scenario() {
        Scenario lasting = Regional.withPlatform(Worlds.talkative(600, 1, 3), Regional.TWITTER, "halfLife", 24.0);
        Map<Action, Double> constants = new EnumMap<>(lasting.reaction().constant());
        constants.put(Action.COMMENT, 0.0);
        return Regional.withProfiles(
                Changed.copy(lasting, "reaction.constant", constants),
                profile -> Changed.copy(Changed.copy(profile, "accounts", List.of(0.8, 0.8, 0.1)), "follows", 0.5));
    }

    /** Fingerprints of all states and ties at the end of a run. */
    private static Map<String, Integer> end(Scenario scenario, PostingStrategy strategy) {
        return Digest.of(Worlds.end(scenario, strategy, KEY, 1));
    }

    private static Outcome run(Scenario scenario, PostingStrategy strategy, int threads) {
        return Simulation.run(scenario, strategy, KEY, threads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.topicOrder", "joining.topicSearch", "reaction.brevity", "contact.shallowness"})
    void eachStrengthChangesARunThereAndNoneWithoutTopicsAndLimits(String strength) {
        Scenario without = Changed.copy(SCENARIO, strength, 0.0);

        assertThat(end(without, ON_TWITTER)).isNotEqualTo(TWITTER_END);
        assertThat(end(without, ON_FACEBOOK)).isEqualTo(FACEBOOK_END);
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() {
        assertThat(run(SCENARIO, ON_TWITTER, 3)).isEqualTo(run(SCENARIO, ON_TWITTER, 1));
    }

    @Test
    void sameStrategyUnderAnotherNameDiffersInNothing() {
        PostingStrategy same = Changed.copy(ON_TWITTER, "name", "the-same");

        assertThat(run(SCENARIO, same, 1).values())
                .isEqualTo(run(SCENARIO, ON_TWITTER, 1).values());
    }
}
