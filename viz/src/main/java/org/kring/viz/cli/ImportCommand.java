package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.export.ImportRequest;
import org.kring.experiments.export.ImportedStudy;
import org.kring.experiments.export.StudyImport;
import org.kring.experiments.scenario.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a study from a sweep of another tool. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a study file from a sweep of MASON (properties of sim.util.sweep.ParameterSweep) or NetLogo (BehaviorSpace, as"
                    + " .xml, .nlogo or .nlogox) with the same design points in the same order, and says what it leaves out.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring import sweep.properties --map numPeople=population.persons --out mine.yaml",
            "  kring import model.nlogo --experiment grid --map posts=strategy.postsPerWeek --map"
                    + " answers=strategy.replies --map answers:none=noReplies --out mine.yaml",
            "  kring plan mine.yaml"
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file of the other tool.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "STUDY",
            required = true,
            description = "Study file to write; must not exist.")
    private Path out = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "THEIRS=OURS",
            description =
                    "The path in Kring of a name in the file, such as posts=strategy.postsPerWeek, or Kring's word for one"
                            + " of its values, such as answers:none=noReplies. May be repeated.")
    private List<String> map = List.of();

    @Option(names = "--experiment", paramLabel = "NAME", description = "Experiment of NetLogo, if there are several.")
    private Optional<String> experiment = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = "regional-welfare",
            description = "Name of a built-in scenario, or path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenario = "";

    @Option(
            names = "--strategies",
            paramLabel = "STRATEGY",
            split = ",",
            defaultValue = "absent,lively-mix",
            description = "Strategies that run at every point. Default: ${DEFAULT-VALUE}.")
    private List<String> strategies = List.of();

    @Option(
            names = "--outcomes",
            paramLabel = "OUTCOME",
            split = ",",
            defaultValue = "isolationRisk,reachShareOfClients,engagedPerReached,staffHours",
            description = "Outcomes of the summary, the main one first. Default: ${DEFAULT-VALUE}.")
    private List<String> outcomes = List.of();

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Replicates at every point. Default: the repetitions of the file.")
    private Optional<Integer> replications = Optional.empty();

    @Override
    public Integer call() {
        requireYaml();
        ImportRequest request =
                new ImportRequest(file, experiment, names(), scenario, strategies, outcomes, replications);
        ImportedStudy study = StudyImport.read(request, out);
        List<Path> written = study.write(out, String.valueOf(file.getFileName()));
        PrintWriter print = spec.commandLine().getOut();
        written.forEach(each -> print.println("Wrote " + each));
        print.printf(
                "%d points, %d replicates each; the other tool runs each %d times.%n",
                study.points(), study.file().replications().rule().most(), study.repetitions());
        study.paths().forEach((theirs, ours) -> print.printf("  %s is varied as %s%n", theirs, ours));
        if (!study.notTakenOver().isEmpty()) {
            print.println("Not taken over:");
            study.notTakenOver().forEach((what, text) -> print.printf("  %s: %s%n", what, text));
        }
        print.printf("Maybe next: kring plan %s%n", out);
        return Exit.DONE;
    }

    /** Kring knows a study file by its ending. */
    private void requireYaml() {
        if (!out.toString().endsWith(".yaml") && !out.toString().endsWith(".yml")) {
            throw new InputException(
                    "--out %s: a study file ends in .yaml or .yml.".formatted(out),
                    "--out %s.yaml was meant.".formatted(out));
        }
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String pair : map) {
            int at = pair.indexOf('=');
            if (at < 1 || at == pair.length() - 1) {
                throw new InputException(
                        "--map %s: needed is a name of the file, =, and a path of Kring.".formatted(pair),
                        "--map posts=strategy.postsPerWeek shows the form.");
            }
            if (names.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip()) != null) {
                throw new InputException(
                        "--map: %s is there twice.".formatted(pair.substring(0, at)), "one of them is a leftover.");
            }
        }
        return names;
    }
}
