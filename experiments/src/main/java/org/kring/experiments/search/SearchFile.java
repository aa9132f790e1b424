package org.kring.experiments.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.FactorLevels;
import org.kring.model.scenario.OffByDefault;
import org.kring.model.scenario.Requires;

/**
 * The file of a search, as people write it.
 *
 * @param search short name
 * @param about what it is for, in plain words
 * @param scenario name of a built-in scenario, or path of a file
 * @param given values that differ from the scenario, or with {@code strategy.} before them from the strategy
 * @param strategy name of a built-in strategy, or path of a file: what the factors do not say stays as it is there
 * @param factors what the organisation can turn, by dotted path that begins with {@code strategy.}; kinds of posts under
 *     {@code strategy.mix.} are weights, which are made to sum to 1
 * @param objectives what is wanted more or less of, by name of the outcome, two to four of them
 * @param replicates runs of each candidate, the same luck for all
 * @param check fresh replicates with which the front and the strategy as it stands are judged in the end
 * @param population candidates of a generation
 * @param generations generations after the first
 * @param seed seed of all luck, of the search too; 1 if it is left out
 */
public record SearchFile(
        String search,
        @OffByDefault String about,
        String scenario,
        @OffByDefault Map<String, YamlValue> given,
        String strategy,
        Map<String, FactorLevels> factors,
        Map<String, Aim> objectives,
        int replicates,
        int check,
        int population,
        int generations,
        @OffByDefault long seed) {

    /** Checks the sizes, copies the maps. */
    public SearchFile {
        seed = seed == 0 ? 1 : seed;
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
        Requires.name("search", search);
        SearchPlan.requireSizes(objectives, replicates, check, population, generations);
    }
}
