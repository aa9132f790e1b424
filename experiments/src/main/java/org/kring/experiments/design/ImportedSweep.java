package org.kring.experiments.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sweep of another tool.
 *
 * @param design the points, in the order in which the tool runs them
 * @param repetitions how often the tool runs each point, at least 1
 * @param notTakenOver what else the file says, such as commands, measures and seeds: name to text, in the order of the file
 */
public record ImportedSweep(Design design, int repetitions, Map<String, String> notTakenOver) {

    /**
     * Checks the repetitions and copies what is not taken over.
     *
     * @throws IllegalArgumentException if there are fewer than 1
     */
    public ImportedSweep {
        if (repetitions < 1) {
            throw new IllegalArgumentException("repetitions must be at least 1, but was " + repetitions);
        }
        notTakenOver = Collections.unmodifiableMap(new LinkedHashMap<>(notTakenOver));
    }
}
