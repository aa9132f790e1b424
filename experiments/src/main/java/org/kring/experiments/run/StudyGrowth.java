package org.kring.experiments.run;

import java.util.List;
import java.util.Optional;

/**
 * What is added to a study that has begun.
 *
 * @param replications how many replicates there shall be, at least as many as there are; empty to leave them
 * @param points how many points there shall be, in a design that can grow; empty to leave them
 * @param strategies names or paths of strategies that are compared as well; they stand as their files say, in the scenario of
 *     the study
 */
public record StudyGrowth(Optional<Integer> replications, Optional<Integer> points, List<String> strategies) {

    /** Copies the list. */
    public StudyGrowth {
        strategies = List.copyOf(strategies);
    }
}
