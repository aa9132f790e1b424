package org.kring.experiments.calibrate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the stages of a chain before this one have found: whole parameter sets with their weights, of which every simulation
 * takes one as it is. Their joint distribution is the prior of their parameters.
 *
 * @param paths dotted paths of their parameters
 * @param sets the parameter sets
 */
public record EarlierSets(List<String> paths, List<EarlierSet> sets) {

    /** No stage came before. */
    public static final EarlierSets OFF = new EarlierSets(List.of(), List.of());

    /**
     * One parameter set.
     *
     * @param name its name in the posterior of the stage before, such as {@code g4/p0032}
     * @param weight its share, above 0
     * @param values a value for each path
     */
    public record EarlierSet(String name, double weight, List<Double> values) {

        /** Copies the values. */
        public EarlierSet {
            values = List.copyOf(values);
        }
    }

    /** Checks that every set has a value for each path, and copies the lists. */
    public EarlierSets {
        paths = List.copyOf(paths);
        sets = List.copyOf(sets);
        int size = paths.size();
        if (sets.stream().anyMatch(set -> set.values().size() != size)) {
            throw new IllegalArgumentException("sets: each needs a value for each of %d paths".formatted(size));
        }
    }

    /**
     * What a stage hands on: the sets of its posterior, each with all that the stages before it have found.
     *
     * @param posterior what the stage came to
     * @return its sets, in the order of the particles
     */
    public static EarlierSets of(Posterior posterior) {
        EarlierSets before = posterior.problem().earlier();
        List<String> paths = Stream.concat(
                        before.paths().stream(),
                        posterior.problem().priors().stream().map(Prior::parameter))
                .toList();
        List<EarlierSet> sets = posterior.last().particles().stream()
                .map(particle -> new EarlierSet(
                        particle.simulated().name(),
                        particle.weight(),
                        before.with(
                                particle.simulated().earlier(),
                                particle.simulated().parameters())))
                .toList();
        return new EarlierSets(paths, sets);
    }

    /** The values of an earlier set, then others; only the others if there are no earlier sets. */
    List<Double> with(int set, List<Double> values) {
        return sets.isEmpty()
                ? values
                : Stream.concat(sets.get(set).values().stream(), values.stream())
                        .toList();
    }

    /** The weights in the order of the sets. */
    double[] weights() {
        return sets.stream().mapToDouble(EarlierSet::weight).toArray();
    }
}
