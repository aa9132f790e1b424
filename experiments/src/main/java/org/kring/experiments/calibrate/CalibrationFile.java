package org.kring.experiments.calibrate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.model.scenario.Requires;

/**
 * The file of a calibration, as people write it.
 *
 * @param calibration short name
 * @param about what it is for, in plain words
 * @param scenario name of a built-in scenario, or path of a file
 * @param replaced values of the scenario that are replaced, by their path
 * @param persons persons in each run
 * @param weeks observed weeks of each run; 0 leaves every pattern those of its own
 * @param replicates runs for each parameter set and world; their mean counts
 * @param parameters prior by dotted path of a parameter
 * @param targets what the model is to show
 * @param scaling how deviations from the targets are made comparable
 * @param particles parameter sets that a generation keeps
 * @param keep share of the accepted parameter sets that a generation keeps
 * @param stop when it is done
 * @param seed seed of all proposals and runs
 */
public record CalibrationFile(
        String calibration,
        String about,
        String scenario,
        Map<String, String> replaced,
        int persons,
        int weeks,
        int replicates,
        Map<String, PriorChoice> parameters,
        List<TargetChoice> targets,
        Scaling scaling,
        int particles,
        double keep,
        StopRules stop,
        long seed) {

    static final int FEWEST_PERSONS = 100;
    static final int MOST_PERSONS = 6_000_000;

    /** Checks the name and the sizes, copies the lists. */
    public CalibrationFile {
        Requires.name("calibration", calibration);
        Requires.within("persons", persons, FEWEST_PERSONS, MOST_PERSONS);
        Requires.within("weeks", weeks, 0, 520);
        Requires.within("replicates", replicates, 1, 1000);
        replaced = Collections.unmodifiableMap(new LinkedHashMap<>(replaced));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        targets = List.copyOf(targets);
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("parameters: at least one is needed");
        }
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("targets: at least one is needed");
        }
    }
}
