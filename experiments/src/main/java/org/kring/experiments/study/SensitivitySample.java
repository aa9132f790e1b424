package org.kring.experiments.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.model.scenario.OffByDefault;

/**
 * How large the sample of a sensitivity analysis is.
 *
 * @param blocks number of trajectories (Morris) or base samples (Saltelli)
 * @param levels levels of the range of a factor in trajectories, an even number; 0 for base samples
 * @param pairs whether base samples have the points for pairs of factors
 * @param groups paths of the factors that move together in trajectories, by the name of their group; factors that are in none
 *     move alone
 */
public record SensitivitySample(
        int blocks,
        @OffByDefault int levels,
        @OffByDefault boolean pairs,
        @OffByDefault Map<String, List<String>> groups) {

    /** No sensitivity analysis. */
    public static final SensitivitySample OFF = new SensitivitySample(0, 0, false, Map.of());

    /** Copies the groups. */
    public SensitivitySample {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        groups.forEach((name, paths) -> copy.put(name, List.copyOf(paths)));
        groups = Collections.unmodifiableMap(copy);
    }

    /**
     * All groups, those of a single factor included.
     *
     * @param factors paths of all factors
     * @return paths by name, those of the named groups first; a factor alone has its path for a name
     */
    public Map<String, List<String>> allGroups(Iterable<String> factors) {
        Map<String, List<String>> all = new LinkedHashMap<>(groups);
        for (String factor : factors) {
            if (groups.values().stream().noneMatch(group -> group.contains(factor))) {
                all.put(factor, List.of(factor));
            }
        }
        return all;
    }
}
