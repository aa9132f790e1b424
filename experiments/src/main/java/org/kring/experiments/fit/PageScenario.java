package org.kring.experiments.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.FeedParameters;
import org.kring.model.scenario.Scenario;

/**
 * The base scenario with the values of a page.
 *
 * <p>An export cannot tell a hidden post from a crowded feed: only show rate / (1 + competition) counts for a typical
 * reader. So competition takes a change first, between 0 and {@value #MOST_COMPETITION}, where a typical reader is shown a
 * fifth of what a feed could show (LIT:T41); what is left over goes to the show rate. Weights and effects of the anchor, the
 * most frequent type, stay as in the base scenario: the level says what they would. Types without enough posts move with the
 * geometric mean of the fitted ones, so that all types stay on one scale.
 *
 * @param base the base scenario
 * @param platform index of the platform that the page is on
 */
record PageScenario(Scenario base, int platform) {

    static final double MOST_COMPETITION = 4.0;
    static final double MOST_WEIGHT = 5.0;
    private static final int DECIMALS = 4;

    /** The values that a state stands for, by path, rounded as they are written. */
    Map<String, Double> values(LevelState state) {
        Map<String, Double> values = new LinkedHashMap<>();
        FeedParameters feed = base.feed();
        double level = typicalVisibility(state);
        double competition = Math.max(0.0, Math.min(MOST_COMPETITION, feed.showRate() / level - 1.0));
        values.put("platforms[%d].competition".formatted(platform), rounded(competition));
        values.put("feed.showRate", rounded(Math.min(1.0, level * (1.0 + competition))));
        for (ContentType type : moved(state)) {
            int t = state.types().indexOf(type);
            double move = t < 0 ? state.meanVisibility() : state.visibility(t) - state.visibility(0);
            double weight = Math.min(MOST_WEIGHT, feed.weightOf(type) * Math.exp(move));
            values.put("feed.contentWeight." + name(type), rounded(weight));
        }
        for (PageOutcome outcome : PageOutcome.values()) {
            outcome.action().ifPresent(action -> reactions(values, state, outcome, action));
        }
        return values;
    }

    private void reactions(Map<String, Double> values, LevelState state, PageOutcome outcome, Action action) {
        double constant = base.reaction().constant().getOrDefault(action, 0.0) + state.logOdds(0, outcome);
        values.put("reaction.constant." + Names.lowerCamel(action.name()), rounded(constant));
        for (ContentType type : moved(state)) {
            int t = state.types().indexOf(type);
            double move = t < 0 ? state.meanLogOdds(outcome) : state.logOdds(t, outcome) - state.logOdds(0, outcome);
            double effect = effect(action, type) + move;
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

    /** Show rate / (1 + competition): the chance that a feed shows a post to a typical reader, all that an export can tell. */
    double typicalVisibility(LevelState state) {
        return base.feed().showRate()
                / (1.0 + base.platforms().get(platform).competition())
                * Math.exp(state.visibility(0));
    }

    /** The types whose weights and effects are replaced: the fitted ones but the anchor, then those that move along. */
    private static List<ContentType> moved(LevelState state) {
        List<ContentType> fitted = state.types();
        Stream<ContentType> along = Arrays.stream(ContentType.values()).filter(type -> !fitted.contains(type));
        return fitted.size() == 1
                ? List.of()
                : Stream.concat(fitted.stream().skip(1), along).toList();
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
