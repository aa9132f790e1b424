package org.kring.experiments.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.OffByDefault;
import org.kring.model.scenario.Requires;
import org.kring.model.scenario.Scenario;

/**
 * A world in which levels are measured.
 *
 * @param about what it is, in plain words
 * @param strategy name of a built-in strategy
 * @param weeks observed weeks
 * @param scenario values of the scenario that are replaced, by their path
 * @param plan values of the strategy that are replaced, by their path
 * @param helpFrom name of the built-in scenario whose help path is taken over before that; empty for the one of the scenario checked
 */
public record Setting(
        String about,
        String strategy,
        int weeks,
        Map<String, String> scenario,
        Map<String, String> plan,
        @OffByDefault String helpFrom) {

    /** Checks the length and copies what is replaced in its order. */
    public Setting {
        Requires.within("weeks", weeks, 1, 520);
        scenario = Collections.unmodifiableMap(new LinkedHashMap<>(scenario));
        plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
    }

    /**
     * A world with the help path of the scenario checked.
     *
     * @param about what it is, in plain words
     * @param strategy name of a built-in strategy
     * @param weeks observed weeks
     * @param scenario values of the scenario that are replaced
     * @param plan values of the strategy that are replaced
     */
    public Setting(String about, String strategy, int weeks, Map<String, String> scenario, Map<String, String> plan) {
        this(about, strategy, weeks, scenario, plan, "");
    }

    /**
     * The same world for another time.
     *
     * @param observed observed weeks
     * @return a copy
     */
    public Setting lasting(int observed) {
        return new Setting(about, strategy, observed, scenario, plan, helpFrom);
    }

    /**
     * The scenario of this world.
     *
     * @param usual the scenario that is checked
     * @return the scenario with the values that this world replaces
     */
    Scenario scenarioFrom(Scenario usual) {
        Scenario lasting = Overrides.with(usual, "horizon.weeks", weeks);
        return replaced(helpFrom.isEmpty() ? lasting : Overrides.with(lasting, "help", help()), scenario);
    }

    /**
     * The strategy of this world.
     *
     * @return the built-in strategy with the values that this world replaces
     */
    PostingStrategy postingStrategy() {
        return replaced(Catalogue.strategy(strategy), plan);
    }

    private String help() {
        return RecordText.json(Catalogue.scenario(helpFrom).help());
    }

    private static <T extends Record> T replaced(T record, Map<String, String> values) {
        T replaced = record;
        for (Map.Entry<String, String> value : values.entrySet()) {
            replaced = Overrides.with(replaced, value.getKey(), value.getValue());
        }
        return replaced;
    }
}
