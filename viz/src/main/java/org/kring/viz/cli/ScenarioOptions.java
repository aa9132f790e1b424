package org.kring.viz.cli;

import java.util.Optional;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ScenarioSize;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for the people, the time and the luck. */
final class ScenarioOptions {

    @Option(
            names = "--persons",
            paramLabel = "N",
            description = "Number of simulated persons, instead of the scenario's own.")
    private Optional<Integer> persons = Optional.empty();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Number of observed weeks, instead of the scenario's own.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all luck; the same seed gives the same results. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    /** Seed of the study. */
    long seed() {
        return seed;
    }

    /** Threads to use. */
    int threads() {
        return threads.count();
    }

    /**
     * The scenario with the numbers asked for.
     *
     * @param nameOrPath name of a built-in scenario or path of a file
     * @throws InputException if there is no such scenario or a number is out of range
     */
    Scenario scenario(String nameOrPath) {
        return new ScenarioSize(persons, weeks).of(Catalogue.scenario(nameOrPath));
    }
}
