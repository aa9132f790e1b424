package org.kring.viz.cli;

import org.kring.experiments.input.Input;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Option;

/** The scenario that a command starts from, where it is no argument of its own; files with real persons are refused. */
final class StartingScenario {

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = CompareCommand.SCENARIO,
            description = "Scenario to start from: a name, or the path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String name = "";

    /** Its name or path, as typed. */
    String name() {
        return name;
    }

    /** The scenario as it stands. */
    Scenario read(String command) {
        return Input.refuse(Catalogue.scenario(name), command);
    }
}
