package org.kring.viz.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Shard;
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
            "  kring sweep mine.yaml --out mine                      your own, into the folder mine",
            "  kring sweep mine.yaml --shard 2/5 --out part2         the second of five parts, for five machines",
            "  spark-submit --master MASTER kring.jar sweep mine.yaml --engine spark      on a cluster; docs/cluster.md"
        })
final class SweepCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description =
                    "Do only the K-th of N parts, on this machine; kring study merge makes one study of all parts.")
    private Optional<String> shard = Optional.empty();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Override
    public Integer call() {
        Workers workers = engine.workers();
        Shard part = shard.map(Shard::parse).orElse(Shard.WHOLE);
        StudyPlan plan = options.plan(StudyOptions.typed(spec)).plan();
        if (part.isOn() && !(plan.replications() instanceof ReplicationRule.Fixed)) {
            throw new InputException(
                    "--shard %s: the study runs until it is precise enough, which a part of it cannot know."
                            .formatted(part),
                    "--replications with a number was meant beside it.");
        }
        return study.start(spec, plan, part, workers);
    }
}
