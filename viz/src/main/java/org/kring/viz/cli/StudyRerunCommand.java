package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does the failed runs of a study again. */
@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Does the failed runs of a study again, and no others. What fails again stays a failed run. Runs that finished"
                        + " are never done again: they come out the same.",
        footerHeading = "%nExamples:%n",
        footer = {"  kring study rerun DIR", "  kring study rerun DIR --failed --threads 1 --run-timeout 30m"})
final class StudyRerunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "A study folder.")
    private Path folder = Path.of("");

    @Option(names = "--failed", description = "The failed runs, which is also what is done without it.")
    @SuppressWarnings("unused") // there is nothing else that could be done again
    private boolean failed;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Override
    public Integer call() {
        return work.session(spec).rerun(folder);
    }
}
