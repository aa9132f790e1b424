package org.kring.viz.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How the runs of a study that is there already are done. */
final class WorkOptions {

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use. Default: one per processor.")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private RunLimit limit = new RunLimit();

    @Mixin
    private OutputOptions output = new OutputOptions();

    StudySession session(CommandSpec spec) {
        return new StudySession(spec.commandLine(), output, Threads.count(threads), limit);
    }
}
