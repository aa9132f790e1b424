package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.study.StudyPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs strategies at every point of a design. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the strategies of a study at every point of its design, on the same people with the same luck, and writes a"
                    + " study folder with tables and figures.",
            "A sweep that was stopped or killed goes on if the same command is given again. kring plan says beforehand how"
                    + " long it will take.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring sweep posting-frequency                         a built-in study; kring list studies shows them",
            "  kring sweep posting-frequency --persons 500 --weeks 4 --replications 2     a small try",
            "  kring export posting-frequency mine.yaml              a copy to edit",
            "  kring sweep mine.yaml --out mine                      your own, into the folder mine"
        })
final class SweepCommand implements Callable<Integer> {

    private static final int HASH_DIGITS = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; results do not depend on it. Default: one per processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Study folder to write. Default: a folder of its own for each study, below kring-studies.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        int workers = Threads.count(threads);
        StudyPlan plan = options.plan("kring "
                        + String.join(" ", spec.commandLine().getParseResult().originalArgs()))
                .plan();
        return new StudySession(spec.commandLine(), output, workers).start(out.orElseGet(() -> folder(plan)), plan);
    }

    private static Path folder(StudyPlan plan) {
        return Path.of("kring-studies", plan.study() + "-" + plan.hash().substring(0, HASH_DIGITS));
    }
}
