package org.kring.viz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.scenario.InputException;
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
        try {
            Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new InputException(
                    target + " exists already; nothing was overwritten.", "another file name is free.");
        } catch (IOException e) {
            throw new InputException(
                    "%s cannot be written: %s.".formatted(target, e), "a file in another folder can be written.");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote " + target + ".");
        return Exit.DONE;
    }
}
