package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kring.experiments.discovery.PrimSettings;
import org.kring.experiments.scenario.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What would change the answer of a finished sweep. */
@Command(
        name = "discover",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says what would change the answer of a finished sweep: under which values of the factors a strategy loses, as a"
                    + " sentence (scenario discovery by PRIM); what it costs to have chosen it (regret); and at which value of a"
                    + " factor two strategies change places (break-even). Runs nothing.",
            "Without options: where each strategy loses to the first one by the main outcome, and the regret by every outcome.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring discover DIR",
            "  kring discover DIR --outcome isolationRisk --strategy closed-group --against lively-mix",
            "  kring discover DIR --outcome reachShareOfClients --strategy lively-mix --below 0.3",
            "  kring discover DIR --outcome isolationRisk --strategy lively-mix --against absent --above 0.01   a difference",
            "  kring discover DIR --break-even population.stigmaConcern.mean --strategy closed-group",
            "  kring discover DIR --regret"
        })
final class DiscoverCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder of a sweep.")
    private Path folder = Path.of("");

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "The outcome that the question is about. Default: the main one of the sweep.")
    private Optional<String> outcome = Optional.empty();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = "The strategy that the question is about; may be given again. Default: all but the first.")
    private List<String> strategies = List.of();

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "The strategy that it is compared with, replicate by replicate. Default: the first of the"
                    + " sweep; with --above or --below none.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--wins", description = "Ask where the strategy is better, in place of where it loses.")
    private boolean wins;

    @Option(
            names = "--above",
            paramLabel = "X",
            description =
                    "Ask where the outcome, or with --against the difference, is above X. Shares run from 0 to 1.")
    private Optional<Double> above = Optional.empty();

    @Option(names = "--below", paramLabel = "X", description = "Likewise below X.")
    private Optional<Double> below = Optional.empty();

    @Option(
            names = "--density",
            paramLabel = "SHARE",
            description =
                    "Choose the widest box of which at least this share are cases, in place of the best balance of"
                            + " coverage and density.")
    private Optional<Double> density = Optional.empty();

    @Option(names = "--boxes", paramLabel = "N", defaultValue = "3", description = "Most boxes. Default: 3.")
    private int boxes = 3;

    @Option(
            names = "--break-even",
            paramLabel = "FACTOR",
            description = "Ask only at which value of this factor the strategy and the other change places.")
    private Optional<String> breakEven = Optional.empty();

    @Option(names = "--regret", description = "Show only the regret of each strategy, by every outcome.")
    private boolean regret;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        long kinds = Stream.of(wins, above.isPresent(), below.isPresent())
                .filter(asked -> asked)
                .count();
        if (kinds > 1) {
            throw new InputException(
                    "--wins, --above and --below: only one of them can be asked at a time.",
                    "the same command, once with each, was meant.");
        }
        if (breakEven.isPresent() && (regret || kinds > 0)) {
            throw new InputException(
                    "--break-even goes with --outcome, --strategy and --against only.", "two commands were meant.");
        }
        DiscoverSession session =
                new DiscoverSession(spec.commandLine(), output, DiscoverStudy.read(folder), settings());
        if (regret) {
            return session.regret();
        }
        Questions questions = new Questions(outcome, strategies, against, wins, above, below);
        return breakEven.isPresent() ? session.breakEven(questions, breakEven.get()) : session.boxes(questions);
    }

    private PrimSettings settings() {
        try {
            PrimSettings usual = PrimSettings.USUAL;
            OptionalDouble least = density.isPresent() ? OptionalDouble.of(density.get()) : OptionalDouble.empty();
            return new PrimSettings(usual.peel(), usual.smallest(), least, boxes);
        } catch (IllegalArgumentException e) {
            throw new InputException("--" + e.getMessage() + ".", "a number within that range was meant.");
        }
    }
}
