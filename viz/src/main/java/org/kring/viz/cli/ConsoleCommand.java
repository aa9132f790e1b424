package org.kring.viz.cli;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ScenarioSize;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import org.kring.viz.console.KringConsole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** MASON's console on the model. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Opens the console of MASON on the model: the community as a network, inspectors of persons and venues,"
                        + " a slider for each lever, and figures that grow. Needs a screen.",
        footerHeading = "%nExample:%n",
        footer = {
            "  kring console",
            "  kring console --strategy closed-group --persons 500 --lever contribution.openness"
        })
final class ConsoleCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = CompareCommand.SCENARIO,
            description = "Name of a scenario, or path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenarioName = "";

    @Option(
            names = "--strategy",
            defaultValue = "open-conversation",
            paramLabel = "STRATEGY",
            description = "Name of a strategy, or path of a YAML file. Default: ${DEFAULT-VALUE}.")
    private String strategyName = "";

    @Option(
            names = "--persons",
            defaultValue = "1000",
            paramLabel = "N",
            description =
                    "Number of simulated persons. Default: ${DEFAULT-VALUE}, as many as can be told apart on a screen.")
    private int persons;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Seed of all luck; the console can change it. Default: ${DEFAULT-VALUE}.")
    private int seed;

    @Option(
            names = "--lever",
            paramLabel = "NAME",
            description = {
                "Number that gets a slider, of the scenario or, with strategy. before it, of the strategy; may be given more"
                        + " than once. Default:",
                "strategy.postsPerWeek, strategy.staffHoursPerWeek, population.stigmaConcern.mean, feed.engagementFeedback,"
                        + " contribution.openness, contribution.patienceHours."
            })
    private List<String> levers = List.of(
            "strategy.postsPerWeek",
            "strategy.staffHoursPerWeek",
            "population.stigmaConcern.mean",
            "feed.engagementFeedback",
            "contribution.openness",
            "contribution.patienceHours");

    @Override
    public Integer call() {
        if (GraphicsEnvironment.isHeadless()) {
            throw noScreen("there is none here");
        }
        Scenario scenario = scenario();
        PostingStrategy strategy = StrategyInScenario.read(strategyName, scenario);
        try {
            KringConsole.of(scenario, strategy, seed, levers).show();
        } catch (HeadlessException | AWTError | UnsatisfiedLinkError e) {
            throw noScreen("this Java cannot open windows (%s)".formatted(e.getMessage()));
        }
        return Exit.DONE;
    }

    private static InputException noScreen(String why) {
        return new InputException(
                "The console needs a screen, and " + why + ".",
                "kring classroom, which shows a run in a browser, is what you want; or, on Debian and Ubuntu, the package"
                        + " openjdk-17-jre is missing.");
    }

    private Scenario scenario() {
        return new ScenarioSize(Optional.of(persons), Optional.empty()).of(Catalogue.scenario(scenarioName));
    }
}
