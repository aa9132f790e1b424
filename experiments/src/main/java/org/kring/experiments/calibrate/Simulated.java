package org.kring.experiments.calibrate;

import java.util.List;
import java.util.Locale;

/**
 * A proposal and what it gave.
 *
 * @param generation number of its generation, from 0
 * @param proposal number of the proposal in its generation, from 0
 * @param units its parameters in units of their priors, in [0,1]
 * @param parameters its parameters
 * @param statistics what the simulation gave, in the order of the targets; empty if it failed
 * @param failure why it failed; empty if it did not
 * @param earlier number of the set of earlier stages that it took, from 0; -1 if there are none
 */
public record Simulated(
        int generation,
        int proposal,
        List<Double> units,
        List<Double> parameters,
        List<Double> statistics,
        String failure,
        int earlier) {

    /** Copies the lists. */
    public Simulated {
        units = List.copyOf(units);
        parameters = List.copyOf(parameters);
        statistics = List.copyOf(statistics);
    }

    /**
     * Whether every statistic is there and defined.
     *
     * @return false if the simulation failed or a statistic rests on nothing
     */
    public boolean isUsable() {
        return !statistics.isEmpty() && statistics.stream().allMatch(Double::isFinite);
    }

    /**
     * Its name.
     *
     * @return such as {@code g2/p0147}
     */
    public String name() {
        return String.format(Locale.ROOT, "g%d/p%04d", generation, proposal);
    }
}
