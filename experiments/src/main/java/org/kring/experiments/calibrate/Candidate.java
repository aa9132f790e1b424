package org.kring.experiments.calibrate;

import java.util.List;

/**
 * A proposal that is to be simulated.
 *
 * @param generation number of its generation, from 0
 * @param proposal number of the proposal in its generation, from 0
 * @param units its parameters in units of their priors, in [0,1]
 * @param parameters its parameters
 * @param luck seed of its simulation
 * @param earlier number of the set of earlier stages that it takes; -1 if there are none
 * @param whole all parameters that are simulated: those of that set, then its own
 */
record Candidate(
        int generation,
        int proposal,
        List<Double> units,
        List<Double> parameters,
        long luck,
        int earlier,
        List<Double> whole) {

    Candidate {
        units = List.copyOf(units);
        parameters = List.copyOf(parameters);
        whole = List.copyOf(whole);
    }

    /** Simulates it; a failure is a result too, because it would come again. */
    Simulated simulate(Simulator simulator) {
        try {
            return result(simulator.simulate(whole, luck), "");
        } catch (RuntimeException e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            return result(List.of(), message.isBlank() ? e.toString() : message);
        }
    }

    private Simulated result(List<Double> statistics, String failure) {
        return new Simulated(generation, proposal, units, parameters, statistics, failure, earlier);
    }

    /** Whether an earlier session has simulated this very proposal. */
    boolean isOf(Simulated simulated) {
        return simulated.generation() == generation
                && simulated.proposal() == proposal
                && simulated.earlier() == earlier
                && simulated.units().equals(units)
                && simulated.parameters().equals(parameters);
    }
}
