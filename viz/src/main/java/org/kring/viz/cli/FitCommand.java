package org.kring.viz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.kring.experiments.fit.Assignments;
import org.kring.experiments.fit.FitFolder;
import org.kring.experiments.fit.InsightsReader;
import org.kring.experiments.fit.PageFit;
import org.kring.experiments.fit.PageHistory;
import org.kring.experiments.fit.TypeTable;
import org.kring.experiments.input.Input;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.model.scenario.Scenario;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.PageFitFigures;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits a scenario to one page's own figures. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads one page's insights export (one row per post) and writes a scenario in which the simulated page has"
                    + " the page's reach and reactions. A fifth of the posts is held out to test it.",
            "Exit code 1: the simulated page is not shown to have some level, because it is off or because luck hides"
                    + " it; the summary and fit.md say which."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring fit insights.csv --out my-page",
            "  kring fit insights.csv --followers 1800 --columns reach=\"Lifetime Post Total Reach\",type=Type",
            "  kring compare --scenario my-page/scenario.yaml"
        })
final class FitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INSIGHTS.csv",
            description = "The export: text with commas, semicolons or tabs; docs/fit.md tells how to get it.")
    private Path file = Path.of("");

    @Option(
            names = "--columns",
            paramLabel = "NAME=HEADER,…",
            defaultValue = "",
            description = "Headers of columns that are not found by themselves: type, reach, followers, followerReach,"
                    + " likes, comments, shares, paid, time, hour, weekday, month, impressions, engaged.")
    private String columns = "";

    @Option(
            names = "--types",
            paramLabel = "KIND=TYPE,…",
            defaultValue = "",
            description = "Content types that kinds of posts stand for, such as Video=peerStory.")
    private String types = "";

    @Option(names = "--followers", paramLabel = "N", description = "Followers of the page, if no column tells them.")
    private Optional<Long> followers = Optional.empty();

    @Option(
            names = "--hours-ahead",
            paramLabel = "N",
            defaultValue = "0",
            description = "Hours by which readers' clocks are ahead of the export's, -23 to 23; 9 for Dutch readers"
                    + " and a Californian clock. Default: ${DEFAULT-VALUE}.")
    private int hoursAhead;

    @Mixin
    private StartingScenario start = new StartingScenario();

    @Option(
            names = "--platform",
            paramLabel = "NAME",
            defaultValue = "facebook",
            description = "Platform of the scenario that the page is on. Default: ${DEFAULT-VALUE}.")
    private String platform = "";

    @Option(
            names = "--theme-sensitivity",
            paramLabel = "X",
            defaultValue = "0.5",
            description = "How delicate it is to be seen with the page, 0 to 1, as in the strategies that will be"
                    + " compared. Default: ${DEFAULT-VALUE}.")
    private double themeSensitivity;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "8",
            description =
                    "Runs per round of the calibration at first; up to four times as many where luck hides a level."
                            + " Default: ${DEFAULT-VALUE}.")
    private int replications;

    @Mixin
    private ScenarioOptions options = new ScenarioOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results. Default: the name of the file with -fit behind it.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Path folder = out.orElseGet(() -> Path.of(stem() + "-fit"));
        FitFolder.check(folder);
        Scenario scenario = Input.refuse(options.scenario(start.name()), "kring fit");
        checkNumbers();
        PageHistory history = InsightsReader.read(
                file,
                Assignments.parse("--columns", columns),
                new TypeTable(Assignments.parse("--types", types)),
                followers.map(OptionalLong::of).orElse(OptionalLong.empty()),
                hoursAhead);
        PageFit fit = PageFit.of(
                history,
                new PageFit.Order(
                        scenario, platform, themeSensitivity, options.seed(), replications, options.threads()),
                FitDisplay.of(output.quiet(), spec.commandLine().getErr()));
        FitFolder.write(folder, fit);
        try {
            FigureWriter.write(folder, PageFitFigures.of(fit, Messages.in(Language.ENGLISH)));
        } catch (IOException e) {
            throw new StorageException(folder, "the figures", e);
        }
        say(folder, fit);
        return fit.met() ? Exit.DONE : Exit.FAILED;
    }

    private void say(Path folder, PageFit fit) {
        PrintWriter printer = spec.commandLine().getOut();
        if (output.json()) {
            printer.print(FitFolder.json(fit));
            printer.flush();
            return;
        }
        fit.summary().forEach(printer::println);
        printer.println();
        printer.println("Page:      " + folder.resolve("fit.md"));
        printer.println("Scenario:  " + folder.resolve("scenario.yaml"));
        printer.println("Try it:    kring compare --scenario " + folder.resolve("scenario.yaml"));
        sayWithoutPosts(printer, fit);
    }

    /** Which of the strategies that would be compared post what the page did not. */
    private static void sayWithoutPosts(PrintWriter printer, PageFit fit) {
        List<String> strategies = Catalogue.compared().stream()
                .map(name -> name + " " + fit.typesWithoutPosts(Catalogue.strategy(name)))
                .filter(words -> !words.endsWith("[]"))
                .map(words -> words.replace("[", "(").replace("]", ")"))
                .toList();
        if (!strategies.isEmpty()) {
            printer.println("Mind:      these post types of which the page has too few posts, so that their levels are"
                    + " assumed: " + String.join("; ", strategies) + ".");
        }
    }

    private void checkNumbers() {
        if (followers.isPresent() && (followers.get() < 1 || followers.get() > 1_000_000_000L)) {
            throw new InputException(
                    "--followers must be between 1 and 1000000000, but was %d.".formatted(followers.get()),
                    "leaving it out is best where the export has a column for it.");
        }
        if (hoursAhead < -23 || hoursAhead > 23) {
            throw new InputException(
                    "--hours-ahead must be between -23 and 23, but was %d.".formatted(hoursAhead), "0 was meant.");
        }
        if (!(themeSensitivity >= 0.0 && themeSensitivity <= 1.0)) {
            throw new InputException(
                    "--theme-sensitivity must be between 0 and 1, but was %s.".formatted(themeSensitivity),
                    "0.5 was meant.");
        }
    }

    private String stem() {
        Path name = file.getFileName();
        return name == null ? "page" : name.toString().replaceAll("\\.[A-Za-z]{1,4}$", "");
    }
}
