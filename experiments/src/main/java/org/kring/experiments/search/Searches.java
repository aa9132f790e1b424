package org.kring.experiments.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.scenario.ScenarioSize;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.ProgramBuild;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * The built-in searches by name, users' own by the path of their file, and the plans that both make. To add a built-in one, put
 * its file into {@code experiments/studies/search} and its name here.
 */
public final class Searches {

    private static final String FOLDER = "/org/kring/experiments/studies/search/";
    private static final String ENDING = ".yaml";
    private static final List<String> NAMES = List.of("reach-for-hours");
    private static final String EXAMPLE = "kring show " + NAMES.get(0);

    private Searches() {}

    /**
     * The built-in searches.
     *
     * @return their names
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A search.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @return its file
     * @throws InputException if there is none or it does not fit
     */
    public static SearchFile find(String nameOrPath) {
        if (NAMES.contains(nameOrPath)) {
            return RecordText.parse(SearchFile.class, text(nameOrPath), nameOrPath + ENDING, EXAMPLE);
        }
        if (isPath(nameOrPath)) {
            return RecordText.read(SearchFile.class, Path.of(nameOrPath), EXAMPLE);
        }
        throw new InputException(
                "%s is not a built-in search and not the path of a file; built in: %s"
                        .formatted(nameOrPath, String.join(", ", NAMES)),
                Names.wayOut(nameOrPath, NAMES));
    }

    /**
     * The file of a built-in search as it is, with its comments.
     *
     * @param name name of a built-in search
     * @return the YAML text
     */
    public static String text(String name) {
        String path = FOLDER + name + ENDING;
        try (InputStream in = Objects.requireNonNull(Searches.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The plan of a search, all of whose levers were checked.
     *
     * @param nameOrPath name of a built-in search, or path of a file
     * @param changes what the command line asks for in place of the file
     * @param command what was typed
     * @return the plan
     * @throws InputException if anything does not fit
     */
    public static SearchPlan plan(String nameOrPath, Changes changes, String command) {
        SearchFile file = find(nameOrPath);
        file.objectives().keySet().forEach(outcome -> in(nameOrPath + ", objectives", () -> Outcomes.require(outcome)));
        Scenario scenario = changes.in(in(
                nameOrPath + ", scenario",
                () -> with(
                        Catalogue.scenario(beside(nameOrPath, file.scenario(), Catalogue.scenarios())),
                        given(file, false))));
        PostingStrategy strategy = in(
                nameOrPath + ", strategy",
                () -> with(
                        StrategyInScenario.read(beside(nameOrPath, file.strategy(), Catalogue.strategies()), scenario),
                        given(file, true)));
        if (!scenario.input().isOff()) {
            throw new InputException(
                    "%s, scenario: %s names files under input, and a search does not read them."
                            .formatted(nameOrPath, file.scenario()),
                    "kring compare was meant, which reads them.");
        }
        if (strategy.channels().isEmpty()) {
            throw new InputException(
                    "%s, strategy: %s has no channel, and no lever does anything."
                            .formatted(nameOrPath, file.strategy()),
                    "lively-mix was meant.");
        }
        requireLevers(nameOrPath, file);
        try {
            SearchPlan plan = new SearchPlan(
                    file.search(),
                    command,
                    ProgramBuild.current().version(),
                    StudyPlan.SEED_RULE,
                    changes.seed().orElse(file.seed()),
                    scenario,
                    strategy,
                    file.factors(),
                    file.objectives(),
                    changes.replicates().orElse(file.replicates()),
                    changes.check().orElse(file.check()),
                    changes.population().orElse(file.population()),
                    changes.generations().orElse(file.generations()));
            new Levers(strategy, plan.paths()).check(plan.levers());
            return plan;
        } catch (InputException e) {
            throw e.at(nameOrPath);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "%s: %s.".formatted(nameOrPath, e.getMessage()), EXAMPLE + " shows one that works.");
        }
    }

    private static void requireLevers(String nameOrPath, SearchFile file) {
        if (file.factors().isEmpty()) {
            throw new InputException(
                    nameOrPath + ", factors: at least one is needed.", EXAMPLE + " shows one that works.");
        }
        file.factors().forEach((path, levels) -> {
            if (!path.startsWith(Sweep.STRATEGY)) {
                throw new InputException(
                        "%s, factors.%s: a search turns what the organisation decides, and this is no part of a strategy."
                                .formatted(nameOrPath, path),
                        "strategy.%s was meant; kring sweep varies what is given, and given sets it.".formatted(path));
            }
            if (levels instanceof FactorLevels.Listed listed && listed.levels().size() < 2) {
                throw new InputException(
                        "%s, factors.%s: a choice needs at least two values.".formatted(nameOrPath, path),
                        "the value belongs under given.");
            }
            if (file.given().containsKey(path)) {
                throw new InputException(
                        "%s, factors.%s: the value is given already under given.".formatted(nameOrPath, path),
                        "one of the two is a leftover.");
            }
        });
    }

    private static Map<String, String> given(SearchFile file, boolean ofStrategy) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> each : file.given().entrySet()) {
            String path = each.getKey();
            if (path.startsWith(Sweep.STRATEGY) == ofStrategy) {
                given.put(
                        ofStrategy ? path.substring(Sweep.STRATEGY.length()) : path,
                        each.getValue().text());
            }
        }
        return given;
    }

    private static <T extends Record> T with(T record, Map<String, String> values) {
        return values.isEmpty() ? record : Overrides.with(record, values);
    }

    private static boolean isPath(String text) {
        return text.endsWith(ENDING) || text.endsWith(".yml") || text.contains("/") || text.contains("\\");
    }

    /** A file that is named from the folder of the search's file. */
    private static String beside(String nameOrPath, String name, List<String> builtIn) {
        return builtIn.contains(name) || !isPath(name) || !isPath(nameOrPath)
                ? name
                : Path.of(nameOrPath).resolveSibling(name).toString();
    }

    private static <T> T in(String place, Supplier<T> value) {
        try {
            return value.get();
        } catch (InputException e) {
            throw e.at(place);
        }
    }

    /**
     * What stands in place of what a file says.
     *
     * @param persons simulated persons
     * @param weeks observed weeks
     * @param replicates runs of each candidate
     * @param check fresh replicates for the front
     * @param population candidates of a generation
     * @param generations generations after the first
     * @param seed seed of all luck
     */
    public record Changes(
            Optional<Integer> persons,
            Optional<Integer> weeks,
            Optional<Integer> replicates,
            Optional<Integer> check,
            Optional<Integer> population,
            Optional<Integer> generations,
            Optional<Long> seed) {

        /** Everything as the file says. */
        public static final Changes NONE = new Changes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Scenario in(Scenario scenario) {
            return new ScenarioSize(persons, weeks).of(scenario);
        }
    }
}
