package org.kring.viz.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.sensitivity.SensitivityPlan;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.Studies;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.SweepChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which factors of a study matter. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says which factors of a study move its outcomes, by how much, and which cannot be told apart from luck. Takes factors,"
                    + " strategies and outcomes from the study; the method decides which points are run.",
            "An analysis that was stopped or killed goes on if the same command is given again. With the folder of an analysis in place"
                    + " of a study nothing is run: it is analysed and shown again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring sensitivity posting-frequency --method morris               which of its factors matter at all",
            "  kring sensitivity mine.yaml --method sobol --base 256 --out mine  shares of the variance, of your own study",
            "  kring sensitivity mine --levels                                   the same again, of each strategy by itself",
            "  kring sensitivity posting-frequency --method morris --trajectories 4 --persons 500 --weeks 4 --replications 3",
            "                                                                    a small try"
        })
final class SensitivityCommand implements Callable<Integer> {

    private static final int HASH_DIGITS = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "STUDY",
            description = "Name of a built-in study, path of a YAML file, or folder of an analysis that was run.")
    private String study = "";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description =
                    "morris: elementary effects, few runs, for many factors. sobol: shares of the variance, many runs, for few factors.")
    private Optional<String> method = Optional.empty();

    @Mixin
    private SampleOptions sample = new SampleOptions();

    @Option(names = "--persons", paramLabel = "N", description = "Simulated persons, instead of the scenario's own.")
    private Optional<Integer> persons = Optional.empty();

    @Option(names = "--weeks", paramLabel = "N", description = "Observed weeks, instead of the scenario's own.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(
            names = "--replications",
            paramLabel = "N",
            description =
                    "Replicates at every point. Default: those of the study, its fewest if a precision decides. From 2 on"
                            + " there is a noise floor; 5 or more are better.")
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all luck, also that of the sample, instead of the file's own.")
    private Optional<Long> seed = Optional.empty();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Study folder to write. Default: a folder of its own for each analysis, below kring-studies.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RunLimit limit = new RunLimit();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        int workers = threads.count();
        SensitivityView shown = view.view();
        StudySession session = new StudySession(
                spec.commandLine(),
                output,
                Workers.threads(workers),
                limit,
                ended -> new SensitivityStudy(ended, shown));
        Path folder = Path.of(study);
        if (Files.exists(folder.resolve(StudyPlan.FILE))) {
            requireNothingToRun(StudyPlan.read(folder));
            return session.show(folder);
        }
        StudyPlan plan = plan();
        shown.all(plan);
        return session.start(out.orElseGet(() -> folder(plan)), plan, Shard.WHOLE);
    }

    private StudyPlan plan() {
        SensitivityMethod chosen = chosen(method.orElseThrow(() -> new InputException(
                "--method is missing; there are %s.".formatted(String.join(", ", SensitivityMethod.keys())),
                "--method morris was meant, which takes fewer runs.")));
        return SensitivityPlan.of(
                study,
                Studies.find(study),
                new SweepChanges(persons, weeks, replications, Optional.empty(), seed),
                chosen,
                sample.sample(chosen),
                StudyOptions.typed(spec));
    }

    private static SensitivityMethod chosen(String name) {
        return SensitivityMethod.of(name)
                .orElseThrow(() -> new InputException(
                        "--method must be one of %s, but was %s."
                                .formatted(String.join(", ", SensitivityMethod.keys()), name),
                        "morris was meant: the method for a first look."));
    }

    /** A folder says itself what was run, so nothing that would run something else may stand beside it. */
    private void requireNothingToRun(StudyPlan plan) {
        method.map(SensitivityCommand::chosen)
                .filter(asked -> asked.design() != plan.sweep().design())
                .ifPresent(asked -> {
                    throw new InputException(
                            "%s holds a study with the design %s, and --method %s needs another."
                                    .formatted(study, plan.sweep().design().key(), asked.key()),
                            "the file of the study was meant, which is then run anew.");
                });
        Map<String, Boolean> given = Map.of(
                "--persons",
                persons.isPresent(),
                "--weeks",
                weeks.isPresent(),
                "--replications",
                replications.isPresent(),
                "--seed",
                seed.isPresent(),
                "--out",
                out.isPresent(),
                sample.firstGiven().orElse("a size"),
                sample.firstGiven().isPresent());
        List<String> superfluous = given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!superfluous.isEmpty()) {
            throw new InputException(
                    "%s is the folder of a study, of which nothing is run again, so %s cannot stand beside it."
                            .formatted(study, String.join(" and ", superfluous)),
                    "kring study extend %s was meant, which lets it grow.".formatted(study));
        }
    }

    private static Path folder(StudyPlan plan) {
        return Path.of(
                "kring-studies",
                "%s-%s-%s"
                        .formatted(
                                plan.study(),
                                plan.sweep().design().key(),
                                plan.hash().substring(0, HASH_DIGITS)));
    }
}
