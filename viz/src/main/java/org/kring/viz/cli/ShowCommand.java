package org.kring.viz.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a built-in scenario, strategy, platform or calibration. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints a built-in scenario, strategy, platform or calibration as YAML.",
        footerHeading = "%nExample:%n",
        footer = "  kring show lively-mix")
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            description = "Name of a scenario, strategy, platform or calibration; kring list shows them.")
    private String name = "";

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(BuiltIn.text(name));
        return Exit.DONE;
    }
}
