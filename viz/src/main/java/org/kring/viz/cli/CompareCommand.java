package org.kring.viz.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kring.experiments.input.Input;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ProgramBuild;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs strategies on the same people with the same luck until the differences are known precisely enough,"
                    + " prints a verdict, and writes a study folder with figures and report.html.",
            "The strategy without outreach, absent, always runs along. A study that was stopped goes on if the same"
                    + " command is given again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring compare                                       the six built-in strategies that differ most",
            "  kring compare lively-mix closed-group --weeks 12    two of them, for a shorter time",
            "  kring compare mine.yaml --precision 0.005           your own, more precisely",
            "  kring compare --ensemble --worlds 100               over 100 plausible worlds, one replicate in each",
            "  kring compare --json --quiet > result.json          the result as data"
        })
final class CompareCommand implements Callable<Integer> {

    /** The default scenario. */
    static final String SCENARIO = "regional-welfare";

    /** What the verdict is about; tables, JSON and report hold every metric. */
    static final List<String> OUTCOMES = List.of(
            "reachShareOfClients",
            "targetGroupReachPerStaffHour",
            "engagedPerReached",
            "interactionsPerStaffHour",
            "isolationRisk",
            "offRadarClients",
            "staffHours");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "STRATEGY",
            arity = "0..*",
            description =
                    "Names of strategies, or paths of YAML files. Default: the six built-in ones that differ most.")
    private List<String> strategies = List.of();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            defaultValue = SCENARIO,
            description = "Name of a scenario, or path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenarioName = "";

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Mixin
    private ReplicationOptions replications = new ReplicationOptions();

    @Mixin
    private EnsembleOptions ensemble = new EnsembleOptions();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Override
    public Integer call() {
        int threads = options.threads();
        return study.start(spec, plan(), threads);
    }

    private StudyPlan plan() {
        Scenario scenario = options.scenario(scenarioName);
        List<String> names = strategies.isEmpty() ? Catalogue.compared() : strategies;
        List<PostingStrategy> asked = names.stream()
                .map(name -> StrategyInScenario.read(name, scenario))
                .toList();
        Worlds worlds = ensemble.worlds(
                scenario, scenarioName, options.seed(), spec.commandLine().getErr());
        return new StudyPlan(
                scenario.name(),
                StudyOptions.typed(spec),
                ProgramBuild.current().version(),
                StudyPlan.SEED_RULE,
                options.seed(),
                scenario,
                Arm.of(Catalogue.strategy(Catalogue.ABSENT), asked),
                ensemble.isOn()
                        ? replications.noneBeside("--ensemble", EnsembleOptions.rule(worlds))
                        : replications.rule(),
                OUTCOMES,
                worlds,
                Input.read(scenario).files(),
                Sweep.OFF);
    }
}
