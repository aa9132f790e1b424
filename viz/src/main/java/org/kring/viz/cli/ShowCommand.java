package org.kring.viz.cli;

import java.util.concurrent.Callable;
import org.kring.experiments.scenario.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a built-in scenario or strategy. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints a built-in scenario or strategy as YAML.",
        footerHeading = "%nExample:%n",
        footer = "  kring show lively-mix")
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Name of a scenario or strategy; kring list shows them.")
    private String name = "";

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Catalogue.text(name));
        return Exit.DONE;
    }
}
