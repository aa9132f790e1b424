package org.kring.viz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Schemas;
import org.kring.experiments.scenario.UserFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the JSON Schemas of the files that people write. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the JSON Schemas of scenario, strategy, platform, study, pattern and calibration files, with which an editor"
                    + " completes and checks them. A schema that is there already is replaced.",
            "A YAML file names its schema in its first line: # yaml-language-server: $$schema=schema/study.schema.json",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kring schema                  lists them", "  kring schema schema           into the folder schema"
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder to write into. Default: only list them.")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (folder.isEmpty()) {
            Columns.print(
                    out,
                    Schemas.names().stream()
                            .map(name -> List.of(Schemas.file(name), Schemas.about(name)))
                            .toList());
            return Exit.DONE;
        }
        Path target = folder.get();
        try {
            Files.createDirectories(target);
            for (String name : Schemas.names()) {
                Path file = target.resolve(Schemas.file(name));
                Files.writeString(file, Schemas.text(name), StandardCharsets.UTF_8);
                out.println("Wrote " + file);
            }
        } catch (IOException e) {
            throw new InputException(
                    "%s cannot be written (%s).".formatted(target, UserFiles.reason(e)),
                    "it is a file, or the folder is not yours.");
        }
        return Exit.DONE;
    }
}
