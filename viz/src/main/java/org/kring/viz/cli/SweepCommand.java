package org.kring.viz.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; results do not depend on it. Default: one per processor.")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Override
    public Integer call() {
        int workers = Threads.count(threads);
        return study.start(spec, options.plan(StudyOptions.typed(spec)).plan(), workers);
    }
}
