package org.kring.experiments.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.FeedParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/**
 * The base scenario with the values of a page.
 *
 * <p>An export cannot tell a hidden post from a crowded feed: only show rate / (1 + competition) counts for a typical
 * reader. So competition takes a change first, between 0 and {@value #MOST_COMPETITION}, where a typical reader is shown a
 * fifth of what a feed could show (LIT:T41); what is left over goes to the show rate. Weights and effects of the anchor, the
 * most frequent type, stay as in the base scenario: the level says what they would.
 *
 * @param base the base scenario
 * @param platform index of the platform that the page is on
 */
record PageScenario(Scenario base, int platform) {

    private static final double MOST_COMPETITION = 4.0;
    private static final double MOST_WEIGHT = 5.0;
    private static final int DECIMALS = 4;

    /** The values that a state stands for, by path, rounded as they are written. */
    Map<String, Double> values(LevelState state) {
        Map<String, Double> values = new LinkedHashMap<>();
        FeedParameters feed = base.feed();
        PlatformRegime regime = base.platforms().get(platform);
        double level = feed.showRate() / (1.0 + regime.competition()) * Math.exp(state.visibility(0));
        double competition = Math.max(0.0, Math.min(MOST_COMPETITION, feed.showRate() / level - 1.0));
        values.put("platforms[%d].competition".formatted(platform), rounded(competition));
        values.put("feed.showRate", rounded(Math.min(1.0, level * (1.0 + competition))));
        for (int t = 1; t < state.types().size(); t++) {
            double weight = feed.weightOf(state.types().get(t)) * Math.exp(state.visibility(t) - state.visibility(0));
            values.put("feed.contentWeight." + name(state.types().get(t)), rounded(Math.min(MOST_WEIGHT, weight)));
        }
        for (PageOutcome outcome : PageOutcome.values()) {
            outcome.action().ifPresent(action -> reactions(values, state, outcome, action));
        }
        return values;
    }

    private void reactions(Map<String, Double> values, LevelState state, PageOutcome outcome, Action action) {
        double constant = base.reaction().constant().getOrDefault(action, 0.0) + state.logOdds(0, outcome);
        values.put("reaction.constant." + Names.lowerCamel(action.name()), rounded(constant));
        for (int t = 1; t < state.types().size(); t++) {
            ContentType type = state.types().get(t);
            double effect = effect(action, type) + state.logOdds(t, outcome) - state.logOdds(0, outcome);
            values.put(
                    "reaction.content.%s.%s".formatted(name(type), Names.lowerCamel(action.name())), rounded(effect));
        }
    }

    /** The base scenario with the values of a state. */
    Scenario scenario(LevelState state) {
        Scenario scenario = base;
        for (Map.Entry<String, Double> value : values(state).entrySet()) {
            scenario = Overrides.with(scenario, value.getKey(), value.getValue());
        }
        return scenario;
    }

    /** What the base scenario says at the same paths. */
    Map<String, Double> baseValues(LevelState state) {
        return values(LevelState.start(state.types()));
    }

    private double effect(Action action, ContentType type) {
        return base.reaction().logOdds(action, type)
                - base.reaction().constant().getOrDefault(action, 0.0);
    }

    private static String name(ContentType type) {
        return Names.lowerCamel(type.name());
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
