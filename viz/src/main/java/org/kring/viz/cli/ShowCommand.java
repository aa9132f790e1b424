package org.kring.viz.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a file that travels with the program. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Prints a built-in scenario, strategy, study, platform or calibration, or a file of patterns or mechanisms, as YAML.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring show lively-mix        a strategy",
            "  kring show levels            patterns; also participation, boundaries, cases, unmeasured",
            "  kring show mechanisms        what kring validate --without can switch off"
        })
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            description =
                    "Name of a scenario, strategy, study, platform or calibration (kring list shows them), or levels, participation,"
                            + " boundaries, cases, unmeasured, mechanisms.")
    private String name = "";

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(BuiltIn.text(name));
        return Exit.DONE;
    }
}
