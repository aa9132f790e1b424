package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kring.experiments.input.Input;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.experiments.trace.TracedRun;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One run of one strategy. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Runs one strategy once and prints every metric. One run is one throw of the dice: to compare, use"
                        + " kring compare.",
        footerHeading = "%nExample:%n",
        footer = {
            "  kring run --strategy lively-mix --persons 2000 --weeks 8",
            "  kring run --strategy lively-mix --events events.parquet --panel panel.parquet"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = CompareCommand.SCENARIO,
            description = "Name of a scenario, or path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenarioName = "";

    @Option(
            names = "--strategy",
            required = true,
            paramLabel = "STRATEGY",
            description = "Name of a strategy, or path of a YAML file.")
    private String strategyName = "";

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Option(
            names = "--replicate",
            paramLabel = "N",
            defaultValue = "0",
            description = "Which throw of the dice, from 0. Default: ${DEFAULT-VALUE}.")
    private int replicate;

    @Mixin
    private TraceOptions traces = new TraceOptions();

    @Option(names = "--json", description = "Print the result as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Scenario scenario = options.scenario(scenarioName);
        PostingStrategy strategy = StrategyInScenario.read(strategyName, scenario);
        Input input = Input.read(scenario);
        // A plan checks that scenario and strategy fit together.
        StudyPlan plan = new StudyPlan(
                scenario.name(),
                "",
                "",
                StudyPlan.SEED_RULE,
                options.seed(),
                scenario,
                List.of(new Arm(strategy.name(), strategy)),
                new ReplicationRule.Fixed(1),
                List.of(),
                Worlds.OFF,
                input.files(),
                Sweep.OFF);
        Outcome outcome =
                TracedRun.run(plan.scenario(), input.given(), strategy, key(), options.threads(), traces.request());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(object(scenario, strategy, outcome).toPrettyString());
        } else {
            Columns.print(out, rows(outcome));
        }
        return Exit.DONE;
    }

    private RunKey key() {
        try {
            return new RunKey(options.seed(), replicate);
        } catch (IllegalArgumentException e) {
            throw new InputException("--" + e.getMessage() + ".", "0 was meant.");
        }
    }

    static List<List<String>> rows(Outcome outcome) {
        List<List<String>> rows = new ArrayList<>();
        for (Metric metric : Metrics.run()) {
            rows.add(List.of(metric.name(), Numbers.plain(outcome.value(metric.name())), metric.unit()));
        }
        return rows;
    }

    private ObjectNode object(Scenario scenario, PostingStrategy strategy, Outcome outcome) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenario", scenario.name());
        root.put("strategy", strategy.name());
        root.put("seed", options.seed());
        root.put("replicate", replicate);
        ObjectNode outcomes = root.putObject("outcomes");
        for (Metric metric : Metrics.run()) {
            double value = outcome.value(metric.name());
            if (Double.isFinite(value)) {
                outcomes.put(metric.name(), value);
            } else {
                outcomes.putNull(metric.name());
            }
        }
        return root;
    }
}
