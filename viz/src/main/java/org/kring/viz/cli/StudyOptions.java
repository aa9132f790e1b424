package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.kring.experiments.study.PortableCommand;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a study goes, how long its runs may take, and what is printed. */
final class StudyOptions {

    private static final int HASH_DIGITS = 8;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Study folder to write. Default: a folder of its own for each study, below kring-studies.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RunLimit limit = new RunLimit();

    @Mixin
    private OutputOptions output = new OutputOptions();

    /**
     * Starts a study, goes on with it, or shows it again if it is done.
     *
     * @param spec the command that was typed
     * @param plan what is run
     * @param threads threads to use
     * @return the exit code
     */
    int start(CommandSpec spec, StudyPlan plan, int threads) {
        return start(spec, plan, Shard.WHOLE, Workers.threads(threads));
    }

    /** The same for a part of the runs. */
    int start(CommandSpec spec, StudyPlan plan, Shard shard, Workers workers) {
        String part = shard.isOn() ? "-%d-of-%d".formatted(shard.number(), shard.of()) : "";
        Path folder = out.orElseGet(() -> Path.of("kring-studies", shortName(plan) + part));
        return new StudySession(spec.commandLine(), output, workers, limit).start(folder, plan, shard);
    }

    /** What was typed, for the reader of the plan. */
    static String typed(CommandSpec spec) {
        return PortableCommand.of(spec.commandLine().getParseResult().originalArgs());
    }

    private static String shortName(StudyPlan plan) {
        return plan.study() + "-" + plan.hash().substring(0, HASH_DIGITS);
    }
}
