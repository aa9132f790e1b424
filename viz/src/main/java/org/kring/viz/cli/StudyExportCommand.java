package org.kring.viz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kring.experiments.export.CrateAbout;
import org.kring.experiments.export.ExportFormat;
import org.kring.experiments.export.StudyExport;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a finished study for other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a finished study for other tools: tables of runs, weeks, curves, failures and design points with the units"
                    + " of their columns, or the whole study with its provenance as an RO-Crate. Leaves the study as it is.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring study export DIR --to tables                              CSV",
            "  kring study export DIR --to tables --format parquet,duckdb",
            "  kring study export DIR --to published --format zip --agent \"Ada Example\" --license"
                    + " https://creativecommons.org/licenses/by/4.0/"
        })
final class StudyExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "A study folder.")
    private Path folder = Path.of("");

    @Option(names = "--to", paramLabel = "OUT", required = true, description = "Folder to write, new or empty.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "csv, parquet, duckdb, crate (RO-Crate as a folder) or zip (RO-Crate in one file); several with"
                            + " commas between. Default: csv.")
    private List<String> formats = List.of("csv");

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            description = "Who ran the study, for the RO-Crate: a name, or \"Name <https://orcid.org/...>\".")
    private Optional<String> agent = Optional.empty();

    @Option(
            names = "--license",
            paramLabel = "TERMS",
            description = "Under which terms the RO-Crate may be used: an address or a sentence.")
    private Optional<String> license = Optional.empty();

    @Override
    public Integer call() {
        Set<ExportFormat> wanted = EnumSet.noneOf(ExportFormat.class);
        formats.forEach(format -> wanted.add(format(format.strip())));
        CrateAbout about = new CrateAbout(agent.map(CrateAbout.Agent::parse), license);
        try {
            for (Path file : StudyExport.write(folder, out, wanted, about)) {
                spec.commandLine().getOut().println("Wrote " + file);
            }
        } catch (IOException e) {
            throw new StorageException(out, "the export", "the same command", e);
        }
        return Exit.DONE;
    }

    private static ExportFormat format(String text) {
        List<String> names = Names.ofEnum(ExportFormat.class);
        int place = names.indexOf(text);
        if (place < 0) {
            throw new InputException(
                    "--format %s: there is no such format; there are %s.".formatted(text, String.join(", ", names)),
                    Names.wayOut(text, names));
        }
        return ExportFormat.values()[place];
    }
}
