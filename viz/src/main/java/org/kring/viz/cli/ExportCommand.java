package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.scenario.UserFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a built-in scenario, strategy, study, platform or calibration into a file to edit. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Copies a built-in scenario, strategy, study, platform or calibration into a file to edit. Never overwrites a file.",
        footerHeading = "%nExample:%n",
        footer = {"  kring export lively-mix mine.yaml", "  kring compare mine.yaml lively-mix"})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Name of a scenario, strategy, study, platform or calibration; kring list shows them.")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            arity = "0..1",
            description = "File to write; NAME.yaml here by default.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
        String text = BuiltIn.text(name);
        Path target = file.orElse(Path.of(name + ".yaml"));
        UserFiles.create(target, text);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote " + target + ".");
        return Exit.DONE;
    }
}
