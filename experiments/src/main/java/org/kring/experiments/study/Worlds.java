package org.kring.experiments.study;

import java.util.List;
import org.kring.experiments.scenario.ParameterSet;
import org.kring.model.scenario.Requires;
import org.kring.model.scenario.Scenario;

/**
 * The plausible worlds of a study, each the scenario with one parameter set of an ensemble. Replicates take them in their
 * order, so many each; in a replicate all arms share the world as they share the luck.
 *
 * @param ensemble name of the ensemble
 * @param digest SHA-256 of its parameter sets, in hexadecimal digits
 * @param perWorld replicates in each world, at least 1
 * @param paths dotted paths of the parameters
 * @param worlds the worlds in the order of the replicates; a set that stands for more than one appears more than once
 */
public record Worlds(String ensemble, String digest, int perWorld, List<String> paths, List<World> worlds) {

    /** The scenario as it stands, and no other world. */
    public static final Worlds OFF = new Worlds("", "", 1, List.of(), List.of());

    /**
     * One world.
     *
     * @param set number of its parameter set in the ensemble, from 1
     * @param values a value for each path
     */
    public record World(int set, List<Double> values) {

        /** Copies the values. */
        public World {
            values = List.copyOf(values);
        }
    }

    /** Checks the numbers and copies the lists. */
    public Worlds {
        Requires.within("perWorld", perWorld, 1, ReplicationRule.MOST);
        paths = List.copyOf(paths);
        worlds = List.copyOf(worlds);
        int size = paths.size();
        if (worlds.stream().anyMatch(world -> world.values().size() != size)) {
            throw new IllegalArgumentException("worlds: each needs a value for each of %d paths".formatted(size));
        }
    }

    /**
     * Whether there are worlds besides the scenario as it stands.
     *
     * @return true if replicates differ in their parameters
     */
    public boolean isOn() {
        return !worlds.isEmpty();
    }

    /**
     * In which world a replicate runs.
     *
     * @param replicate number of the replicate, from 0
     * @return number of the world, from 0; the worlds begin anew when all have been taken
     */
    public int of(int replicate) {
        return replicate / perWorld % worlds.size();
    }

    /**
     * The parameter set of a replicate.
     *
     * @param replicate number of the replicate, from 0
     * @return number of the set in the ensemble, from 1
     */
    public int set(int replicate) {
        return worlds.get(of(replicate)).set();
    }

    /**
     * The scenario in which a replicate runs.
     *
     * @param scenario the scenario as it stands
     * @param replicate number of the replicate, from 0
     * @return the same scenario if there are no other worlds
     * @throws org.kring.experiments.scenario.InputException if a value does not fit the scenario
     */
    Scenario in(Scenario scenario, int replicate) {
        return isOn() ? new ParameterSet(paths, worlds.get(of(replicate)).values()).in(scenario) : scenario;
    }
}
