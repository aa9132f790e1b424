package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.kring.experiments.calibrate.EnsembleFile;
import org.kring.experiments.calibrate.Ensembles;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Worlds;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Option;

/** Options for a study over plausible worlds. */
final class EnsembleOptions {

    private static final String BUILT_IN = "";

    @Option(
            names = "--ensemble",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = BUILT_IN,
            description =
                    "Go over the parameter sets of an ensemble, each a plausible world: a file of kring calibrate, or"
                            + " without FILE the one built in for the scenario.")
    private Optional<String> ensemble = Optional.empty();

    @Option(
            names = "--worlds",
            paramLabel = "N",
            description = "With --ensemble: how many worlds. Default: as many as there are sets.")
    private Optional<Integer> worlds = Optional.empty();

    @Option(
            names = "--per-world",
            paramLabel = "N",
            description = "With --ensemble: replicates in each world. From 2 on, luck is told apart from parameters."
                    + " Default: 1.")
    private Optional<Integer> perWorld = Optional.empty();

    /** Whether there are to be worlds besides the scenario as it stands. */
    boolean isOn() {
        return ensemble.isPresent();
    }

    /**
     * The worlds asked for.
     *
     * @param scenario the scenario
     * @param name its name, or the path of its file
     * @param seed seed of the study
     * @param err where a doubt is told
     * @throws InputException if the ensemble does not fit, or an option stands alone or is out of range
     */
    Worlds worlds(Scenario scenario, String name, long seed, PrintWriter err) {
        if (ensemble.isEmpty()) {
            if (worlds.isPresent() || perWorld.isPresent()) {
                throw new InputException(
                        "--worlds and --per-world need --ensemble beside them.", "--replications was meant.");
            }
            return Worlds.OFF;
        }
        Ensembles.Found found = Ensembles.find(ensemble.get(), scenario);
        String now = EnsembleFile.scenarioDigest(name, found.ensemble());
        if (found.scenarioDigest().filter(digest -> !digest.equals(now)).isPresent()) {
            err.printf(
                    "The ensemble %s was calibrated with other values of the scenario than it has now; it may not fit any more.%n",
                    found.name());
            err.flush();
        }
        int count = atLeast("--worlds", worlds.orElse(found.ensemble().members().size()), 2);
        return found.ensemble().worlds(found.name(), count, atLeast("--per-world", perWorld.orElse(1), 1), seed);
    }

    /** As many replicates as the worlds need. */
    static ReplicationRule rule(Worlds worlds) {
        return new ReplicationRule.Fixed(worlds.worlds().size() * worlds.perWorld());
    }

    private static int atLeast(String option, int value, int least) {
        if (value < least || value > 100_000) {
            throw new InputException(
                    "%s must be from %d to 100000, but was %d.".formatted(option, least, value),
                    "a number within that range was meant.");
        }
        return value;
    }
}
