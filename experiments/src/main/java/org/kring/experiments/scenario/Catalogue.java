package org.kring.experiments.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.InputFiles;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/**
 * The built-in scenarios and strategies by name, and users' own by the path of their file. To add a built-in one, put its
 * file into {@code experiments/scenarios} and its name here.
 */
public final class Catalogue {

    /** Name of the counterfactual without outreach. */
    public static final String ABSENT = "absent";

    private static final List<String> SCENARIOS =
            List.of("regional-welfare", "help-line", "with-hazards", "peer-forum");
    private static final List<String> PLATFORMS =
            List.of("facebook", "twitter", "linkedin", "pseudonymous-forum", "messaging-app", "visual-network");
    private static final List<String> COMPARED =
            List.of(ABSENT, "website-mirror", "lively-mix", "open-conversation", "closed-group", "work-profile");
    private static final List<String> VARIANTS = List.of(
            "four-pages",
            "private-answers",
            "closed-comments",
            "checked-comments",
            "ambassadors",
            "person-account",
            "campaign-boost",
            "warm-welcome",
            "forum-conversation");
    private static final List<String> STRATEGIES =
            Stream.concat(COMPARED.stream(), VARIANTS.stream()).toList();
    /** Command that shows a strategy that works. */
    static final String STRATEGY_EXAMPLE = "kring show website-mirror";

    /** Strategies that have a part which that one leaves out, by the part. */
    static final Map<String, String> STRATEGIES_WITH_PART = Map.of(
            "campaign", "campaign-boost",
            "boost", "campaign-boost",
            "adaptiveMix", "campaign-boost",
            "ambassadors", "ambassadors",
            "community", "warm-welcome");

    private static final String FOLDER = "/org/kring/experiments/scenarios/";
    private static final String ENDING = ".yaml";

    private Catalogue() {}

    /**
     * The built-in scenarios.
     *
     * @return their names; the first is the default
     */
    public static List<String> scenarios() {
        return SCENARIOS;
    }

    /**
     * The six built-in strategies that differ most: those that are compared when no others are named.
     *
     * @return their names, the counterfactual first
     */
    public static List<String> compared() {
        return COMPARED;
    }

    /**
     * The built-in strategies: those that are compared by default, then variants of them.
     *
     * @return their names, the counterfactual first
     */
    public static List<String> strategies() {
        return STRATEGIES;
    }

    /**
     * The built-in platforms, which a scenario may name instead of describing them.
     *
     * @return their names, those of the default scenario first
     */
    public static List<String> platforms() {
        return PLATFORMS;
    }

    /**
     * A built-in platform.
     *
     * @param name its name
     * @return the platform
     * @throws InputException if there is none
     */
    public static PlatformRegime platform(String name) {
        return RecordText.parse(PlatformRegime.class, text(name), name + ENDING, "kring show facebook");
    }

    /**
     * A scenario.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @return the scenario
     * @throws InputException if there is none or its file does not fit
     */
    public static Scenario scenario(String nameOrPath) {
        Scenario scenario =
                find(Scenario.class, "scenario", nameOrPath, SCENARIOS, "", "kring show " + SCENARIOS.get(0));
        return scenario.input().isOff() ? scenario : placed(scenario, Path.of(nameOrPath));
    }

    /** Files of input are named from the folder of the scenario file; a study must find them from any folder. */
    private static Scenario placed(Scenario scenario, Path file) {
        InputFiles input = scenario.input();
        return scenario.withInput(new InputFiles(
                input.platform(),
                placed(file, input.onlineNetwork()),
                placed(file, input.offlineNetwork()),
                placed(file, input.persons())));
    }

    private static String placed(Path file, String name) {
        try {
            return name.isBlank()
                    ? ""
                    : file.toAbsolutePath().resolveSibling(name).normalize().toString();
        } catch (InvalidPathException e) {
            throw new InputException(
                    "%s: %s under input is no path of a file".formatted(file, name), "a letter in it is a slip.");
        }
    }

    /**
     * A strategy.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @return the strategy
     * @throws InputException if there is none or its file does not fit
     */
    public static PostingStrategy strategy(String nameOrPath) {
        return find(PostingStrategy.class, "strategy", nameOrPath, STRATEGIES, "strategies/", STRATEGY_EXAMPLE);
    }

    /**
     * The file of a built-in scenario, strategy or platform as it is, with its comments.
     *
     * @param name name of a built-in scenario, strategy or platform
     * @return the YAML text
     * @throws InputException if there is none
     */
    public static String text(String name) {
        if (SCENARIOS.contains(name)) {
            return resource(name + ENDING);
        }
        if (STRATEGIES.contains(name)) {
            return resource("strategies/" + name + ENDING);
        }
        if (PLATFORMS.contains(name)) {
            return resource("platforms/" + name + ENDING);
        }
        List<String> all = Stream.of(SCENARIOS, STRATEGIES, PLATFORMS)
                .flatMap(List::stream)
                .toList();
        throw new InputException(
                "%s is neither a built-in scenario nor a built-in strategy or platform; there are %s"
                        .formatted(name, String.join(", ", all)),
                Names.wayOut(name, all));
    }

    private static <T extends Record> T find(
            Class<T> type, String kind, String nameOrPath, List<String> names, String folder, String example) {
        if (names.contains(nameOrPath)) {
            return RecordText.parse(type, resource(folder + nameOrPath + ENDING), nameOrPath + ENDING, example);
        }
        if (isPath(nameOrPath)) {
            return RecordText.read(type, Path.of(nameOrPath), example);
        }
        throw new InputException(
                "%s is not a built-in %s and not the path of a file; built in are %s"
                        .formatted(nameOrPath, kind, String.join(", ", names)),
                Names.wayOut(nameOrPath, names));
    }

    private static boolean isPath(String text) {
        try {
            return text.contains("/")
                    || text.contains("\\")
                    || text.endsWith(ENDING)
                    || text.endsWith(".yml")
                    || Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(FOLDER + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
