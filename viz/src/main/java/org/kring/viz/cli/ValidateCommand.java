package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.pattern.LevelCheck;
import org.kring.experiments.pattern.MechanismFile;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.pattern.RunLevels;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ScenarioSize;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the model against what is known. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Holds the model against published levels, boundaries and cases: one row per pattern, failing rows first."
                    + " Exit code 1 if a pattern of severity hard or hard order is missed, or rests on too few to be"
                    + " shown.",
            "With --ablation: which patterns break if one mechanism after the other is switched off.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring validate --only T59-strong T70                two patterns",
            "  kring validate --date 2014-11-30 --out checked      all, as text, table and figure in a folder",
            "  kring validate --patterns mine.yaml                 patterns of your own",
            "  kring validate --without stigma                     the model without one mechanism",
            "  kring validate --ablation --replications 3          which patterns need which mechanism"
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StartingScenario start = new StartingScenario();

    @Option(
            names = "--persons",
            paramLabel = "N",
            defaultValue = "" + LevelCheck.PERSONS,
            description = "Number of simulated persons. Default: ${DEFAULT-VALUE}.")
    private int persons;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + LevelCheck.REPLICATES,
            description = "Replicates of every world. Default: ${DEFAULT-VALUE}.")
    private int replications;

    @Option(names = "--only", paramLabel = "ID", arity = "1..*", split = ",", description = "Only these patterns.")
    private List<String> only = List.of();

    @Option(
            names = "--patterns",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Patterns from YAML files, in place of the built-in ones.")
    private List<Path> files = List.of();

    @Option(
            names = "--without",
            paramLabel = "MECHANISM",
            description = "Switch a mechanism off; kring list mechanisms shows them.")
    private Optional<String> without = Optional.empty();

    @Option(names = "--ablation", description = "Switch off each mechanism in turn, or the one of --without.")
    private boolean ablation;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + LevelCheck.SEED,
            description = "Seed of all luck. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at a time; results do not depend on it. Default: one per processor.")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private DateOption date = new DateOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for validation.md, .csv, .json, .svg and .png, or ablation.md; other files in it are refused."
                            + " Default: nothing is written.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        requireReplicates();
        PatternFile patterns = patterns();
        MechanismFile mechanisms = MechanismFile.builtIn();
        Scenario scenario = scenario();
        ValidationSession session = new ValidationSession(
                new ValidationSession.Plan(
                        scenario,
                        seed,
                        replications,
                        Threads.count(threads),
                        date.day().orElse("an unnamed day"),
                        out),
                new ValidationSession.Voice(
                        spec.commandLine().getOut(), spec.commandLine().getErr(), output),
                RunLevels::of);
        if (ablation) {
            return session.ablate(
                    patterns,
                    without.map(name -> List.of(mechanisms.find(name))).orElse(mechanisms.mechanisms()));
        }
        return session.validate(patterns, without.map(mechanisms::find));
    }

    private PatternFile patterns() {
        PatternFile all = files.isEmpty()
                ? PatternFile.builtIn()
                : PatternFile.joined(files.stream().map(PatternFile::read).toList());
        return only.isEmpty() ? all : all.only(only);
    }

    private Scenario scenario() {
        return new ScenarioSize(Optional.of(persons), Optional.empty()).of(start.read("kring validate"));
    }

    private void requireReplicates() {
        if (replications < 1 || replications > 10_000) {
            throw new InputException(
                    "--replications must be between 1 and 10000, but was %d.".formatted(replications),
                    "30 was meant, which leaves little to luck.");
        }
    }
}
