package org.kring.experiments.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;

/**
 * Reads experiments of NetLogo's BehaviorSpace, from exported XML or from a model. Value sets in lists and in steps become
 * factors; subexperiments become the parts of a {@link Union}, in which they take from the experiment what they do not name.
 *
 * <p>Order as in NetLogo ({@code org.nlogo.api.LabProtocol}): in sequential run order the last variable runs fastest. Without it
 * the first runs fastest; the factors are then in reverse order. NetLogo runs a point anew that two subexperiments share; here
 * it is there once.
 */
public final class BehaviorSpace {

    private BehaviorSpace() {}

    /**
     * The experiments of a file.
     *
     * @param path an exported file or a model of NetLogo, in UTF-8
     * @return their names, in the order of the file
     * @throws InputException if the file cannot be read or holds none
     */
    public static List<String> names(Path path) {
        return NetLogoXml.read(DesignFile.read(path)).stream()
                .map(NetLogoExperiment::name)
                .toList();
    }

    /**
     * Reads an experiment.
     *
     * @param path an exported file or a model of NetLogo, in UTF-8
     * @param name name of the experiment; may be empty if the file holds just one
     * @param paths path of the factor for a variable of NetLogo; variables that are not in it keep their names
     * @return the sweep
     * @throws InputException if the file cannot be read, there is no such experiment, or it says what cannot be taken over
     */
    public static ImportedSweep read(Path path, String name, Map<String, String> paths) {
        DesignFile file = DesignFile.read(path);
        NetLogoExperiment experiment = chosen(file, NetLogoXml.read(file), name);
        requireVariables(file, experiment);
        List<FullFactorial> parts = new ArrayList<>();
        for (List<NetLogoExperiment.ValueSet> grid : experiment.grids()) {
            List<Factor> factors = new ArrayList<>();
            for (NetLogoExperiment.ValueSet set : grid) {
                factors.add(factor(file, set, paths));
            }
            if (!experiment.sequential()) {
                Collections.reverse(factors);
            }
            parts.add(grid(file, experiment, factors));
        }
        Design design = parts.size() == 1 ? parts.get(0) : new Union(parts);
        return new ImportedSweep(design, experiment.repetitions(), experiment.rest());
    }

    private static NetLogoExperiment chosen(DesignFile file, List<NetLogoExperiment> all, String name) {
        if (name.isEmpty() && all.size() == 1) {
            return all.get(0);
        }
        List<String> names = all.stream().map(NetLogoExperiment::name).toList();
        List<NetLogoExperiment> found =
                all.stream().filter(each -> each.name().equals(name)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw file.refuse(
                    "there is no experiment \"%s\"; there are %s.".formatted(name, String.join(", ", names)),
                    Names.wayOut(name, names));
        }
        throw file.refuse(
                found.get(1).line(),
                "a second experiment has the name \"%s\".".formatted(name),
                "one of them can be renamed in NetLogo.");
    }

    private static void requireVariables(DesignFile file, NetLogoExperiment experiment) {
        List<String> variables = experiment.variables();
        if (variables.isEmpty()) {
            throw file.refuse(
                    experiment.line(), "the experiment varies nothing.", "another experiment of the file was meant.");
        }
        for (List<NetLogoExperiment.ValueSet> list : experiment.lists()) {
            Set<String> seen = new HashSet<>();
            for (NetLogoExperiment.ValueSet set : list) {
                if (!seen.add(set.variable())) {
                    throw file.refuse(
                            set.line(), "%s is there twice.".formatted(set.variable()), "one is superfluous.");
                }
            }
        }
        for (List<NetLogoExperiment.ValueSet> grid : experiment.grids()) {
            List<String> named =
                    grid.stream().map(NetLogoExperiment.ValueSet::variable).toList();
            variables.stream().filter(each -> !named.contains(each)).findFirst().ifPresent(missing -> {
                throw file.refuse(
                        experiment.line(),
                        "%s has a value in some subexperiments, but not in all.".formatted(missing),
                        "it can be given one value beside the subexperiments: the value that the model has.");
            });
        }
    }

    private static Factor factor(DesignFile file, NetLogoExperiment.ValueSet set, Map<String, String> paths) {
        try {
            return new ListedFactor(paths.getOrDefault(set.variable(), set.variable()), set.values());
        } catch (IllegalArgumentException e) {
            throw file.refuse(set.line(), e.getMessage() + ".", "NetLogo runs it again; more repetitions do the same.");
        }
    }

    private static FullFactorial grid(DesignFile file, NetLogoExperiment experiment, List<Factor> factors) {
        try {
            return new FullFactorial(factors);
        } catch (IllegalArgumentException e) {
            throw file.refuse(experiment.line(), e.getMessage() + ".", "two variables were given the same path.");
        }
    }
}
