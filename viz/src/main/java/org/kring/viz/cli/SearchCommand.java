package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.search.SearchPlan;
import org.kring.experiments.search.Searches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for strategies between which only a judgement of values can choose. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Turns the levers of a strategy (posts per week, mix, hours, replies) by several objectives at once, with NSGA-II:"
                    + " every setting meets the same people with the same luck. Prints the front, settings of which none is better"
                    + " than another by every objective, judged anew with luck that the search has not seen.",
            "A search that was stopped or killed goes on if the same command is given again, and ends with the same front.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring search reach-for-hours                    the built-in one, for a night",
            "  kring search reach-for-hours --persons 300 --weeks 4 --population 12 --generations 5   a first look",
            "  kring export reach-for-hours mine.yaml          a copy to edit",
            "  kring search mine.yaml --out mine               your own, into the folder mine"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int HASH_DIGITS = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "STUDY", description = "Name of a built-in search, or path of a YAML file.")
    private String study = "";

    @Option(names = "--persons", paramLabel = "N", description = "Simulated persons, instead of the scenario's own.")
    private Optional<Integer> persons = Optional.empty();

    @Option(names = "--weeks", paramLabel = "N", description = "Observed weeks, instead of the scenario's own.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(names = "--replications", paramLabel = "N", description = "Replicates of each setting in the search.")
    private Optional<Integer> replications = Optional.empty();

    @Option(names = "--check", paramLabel = "N", description = "Fresh replicates for the front.")
    private Optional<Integer> check = Optional.empty();

    @Option(names = "--population", paramLabel = "N", description = "Settings of a generation; an even number.")
    private Optional<Integer> population = Optional.empty();

    @Option(names = "--generations", paramLabel = "N", description = "Generations after the first.")
    private Optional<Integer> generations = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all luck, of the search too.")
    private Optional<Long> seed = Optional.empty();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write. Default: a folder of its own for each search, below kring-studies.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        int workers = threads.count();
        SearchPlan plan = Searches.plan(
                study,
                new Searches.Changes(persons, weeks, replications, check, population, generations, seed),
                StudyOptions.typed(spec));
        return new SearchSession(spec.commandLine(), output, workers).start(out.orElseGet(() -> folder(plan)), plan);
    }

    private static Path folder(SearchPlan plan) {
        return Path.of(
                "kring-studies",
                "search-%s-%s".formatted(plan.search(), plan.hash().substring(0, HASH_DIGITS)));
    }
}
