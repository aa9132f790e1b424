package org.kring.experiments.calibrate;

import java.util.List;
import org.kring.model.scenario.Requires;

/**
 * The file of a chain of calibrations, as people write it.
 *
 * @param chain short name
 * @param about what it is for, in plain words
 * @param stages the calibrations in their order, at least one
 */
public record ChainFile(String chain, String about, List<Stage> stages) {

    /**
     * One calibration of the chain.
     *
     * @param calibration name of a built-in calibration, or path of a YAML file
     * @param particles parameter sets that a generation keeps, in place of what its own file says
     * @param stop when it is done, in place of what its own file says
     */
    public record Stage(String calibration, int particles, StopRules stop) {}

    /** Checks the name and copies the list. */
    public ChainFile {
        Requires.name("chain", chain);
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("stages: at least one is needed");
        }
    }
}
