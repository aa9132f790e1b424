package org.kring.viz.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kring.experiments.input.Input;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.experiments.selection.IndifferenceZone;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ProgramBuild;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the best of many strategies at less cost than comparing all. */
@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds the strategy that is best on one outcome, with a stated probability, and gives up on the others as soon as"
                    + " they are clearly worse, so that many strategies cost little more than few.",
            "It names one strategy and no sizes of differences: kring compare does that, for the few that matter.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring select --on reachShareOfClients --indifference 0.01       of all built-in strategies",
            "  kring select lively-mix mine.yaml --on isolationRisk --indifference 0.002 --confidence 0.9"
        })
final class SelectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "STRATEGY",
            arity = "0..*",
            description =
                    "Names of strategies, or paths of YAML files. Default: all built-in ones whose platforms the scenario has, but absent.")
    private List<String> strategies = List.of();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = CompareCommand.SCENARIO,
            description = "Name of a scenario, or path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenarioName = "";

    @Option(
            names = "--on",
            paramLabel = "METRIC",
            required = true,
            description = "The outcome by which strategies are judged; kring list metrics says which way is better.")
    private String on = "";

    @Option(
            names = "--indifference",
            paramLabel = "X",
            required = true,
            description =
                    "Difference below which it does not matter which strategy is taken, in the unit of the outcome.")
    private double indifference;

    @Option(
            names = "--confidence",
            paramLabel = "P",
            defaultValue = "0.95",
            description = "Probability of a correct selection. Default: ${DEFAULT-VALUE}.")
    private double confidence;

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "10",
            description = "Replicates of every strategy before the first look. Default: ${DEFAULT-VALUE}.")
    private int first;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "2",
            description = "Replicates between two looks. Default: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            defaultValue = "200",
            description = "Stop at N replicates in any case, then without the probability. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Override
    public Integer call() {
        int threads = options.threads();
        return study.start(spec, plan(), threads);
    }

    private StudyPlan plan() {
        Scenario scenario = options.scenario(scenarioName);
        return new StudyPlan(
                scenario.name(),
                StudyOptions.typed(spec),
                ProgramBuild.current().version(),
                StudyPlan.SEED_RULE,
                options.seed(),
                scenario,
                arms(scenario),
                rule(),
                List.of(on),
                Worlds.OFF,
                Input.read(scenario).files(),
                Sweep.OFF);
    }

    private List<Arm> arms(Scenario scenario) {
        List<String> names = strategies.isEmpty() ? possible(scenario) : strategies;
        List<PostingStrategy> asked = names.stream()
                .map(name -> StrategyInScenario.read(name, scenario))
                .toList();
        if (asked.size() < 2) {
            throw new InputException(
                    "a selection needs at least two strategies, but there is only %s.".formatted(names.get(0)),
                    "absent was meant as the other one: no outreach.");
        }
        return Arm.listed(asked);
    }

    /** The built-in strategies whose platforms the scenario has. */
    private static List<String> possible(Scenario scenario) {
        List<String> platforms =
                scenario.platforms().stream().map(PlatformRegime::name).toList();
        return Catalogue.strategies().stream()
                .filter(name -> !name.equals(Catalogue.ABSENT))
                .filter(name -> Catalogue.strategy(name).channels().stream()
                        .allMatch(channel -> platforms.contains(channel.platform())))
                .toList();
    }

    private ReplicationRule rule() {
        try {
            return new ReplicationRule.Selection(
                    on, new IndifferenceZone(indifference, confidence, first, batch, most));
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "The selection: %s.".formatted(e.getMessage()), "another number or outcome was meant.");
        }
    }
}
