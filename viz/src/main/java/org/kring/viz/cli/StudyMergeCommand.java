package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.run.StudyMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one study folder of the parts of a study. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes one study folder of several that hold parts of the same study, as kring sweep --shard makes them. It has"
                        + " the digest of the study that was not split. The parts stay as they are.",
        footerHeading = "%nExample:%n",
        footer = {
            "  kring sweep mine.yaml --shard 1/2 --out part1      on one machine",
            "  kring sweep mine.yaml --shard 2/2 --out part2      on another",
            "  kring study merge whole part1 part2"
        })
final class StudyMergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OUT", description = "Study folder to write: new, or of the same study.")
    private Path out = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DIR", description = "Study folders of the same study.")
    private List<Path> parts = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        try (StudyFolder folder = StudyMerge.merge(out, parts)) {
            return new StudySession(spec.commandLine(), output, Workers.threads(1), new RunLimit())
                    .merged(folder, parts.size());
        }
    }
}
