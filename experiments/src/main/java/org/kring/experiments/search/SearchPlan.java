package org.kring.experiments.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.Factor;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.PortableCommand;
import org.kring.experiments.study.Sha256;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Requires;
import org.kring.model.scenario.Scenario;

/**
 * What a search is asked to do, all values included.
 *
 * @param search short name
 * @param command what was typed
 * @param programVersion version of the program
 * @param seedRule rule by which seeds are made, as in {@link StudyPlan}
 * @param seed seed of all luck
 * @param scenario the scenario
 * @param strategy the strategy whose levers are turned
 * @param factors the levers
 * @param objectives what is wanted more or less of
 * @param replicates runs of each candidate
 * @param check fresh replicates for the front
 * @param population candidates of a generation
 * @param generations generations after the first
 */
public record SearchPlan(
        String search,
        String command,
        String programVersion,
        int seedRule,
        long seed,
        Scenario scenario,
        PostingStrategy strategy,
        Map<String, FactorLevels> factors,
        Map<String, Aim> objectives,
        int replicates,
        int check,
        int population,
        int generations) {

    private static final int FEWEST_CANDIDATES = 4;
    private static final int MOST_CANDIDATES = 10_000;

    /** Checks the sizes, copies the maps, takes the folders of a machine out of the command. */
    public SearchPlan {
        command = PortableCommand.of(command);
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
        requireSizes(objectives, replicates, check, population, generations);
    }

    static void requireSizes(Map<String, Aim> objectives, int replicates, int check, int population, int generations) {
        if (objectives.size() < 2 || objectives.size() > 4) {
            throw new IllegalArgumentException("objectives: from two to four are needed, but there were "
                    + objectives.size() + "; NSGA-II cannot tell candidates apart by many more");
        }
        Requires.within("replicates", replicates, 1, 10_000);
        Requires.within("check", check, 2, 10_000);
        Requires.within("population", population, FEWEST_CANDIDATES, MOST_CANDIDATES);
        Requires.within("generations", generations, 0, MOST_CANDIDATES);
        if (population % 2 != 0) {
            throw new IllegalArgumentException(
                    "population must be even, because candidates come in pairs, but was " + population);
        }
    }

    /**
     * The levers.
     *
     * @return a factor for each, in the order of the file
     */
    List<Factor> levers() {
        List<Factor> levers = new ArrayList<>();
        factors.forEach((path, levels) -> levers.add(levels.factor(path)));
        return levers;
    }

    /**
     * Names of the outcomes.
     *
     * @return in the order of the file
     */
    public List<String> outcomes() {
        return List.copyOf(objectives.keySet());
    }

    /**
     * Paths of the levers.
     *
     * @return in the order of the file
     */
    public List<String> paths() {
        return List.copyOf(factors.keySet());
    }

    /**
     * Most candidates that are looked at.
     *
     * @return the population times all generations; fewer if some come up twice
     */
    public int mostCandidates() {
        return population * (generations + 1);
    }

    /**
     * The plan for programs.
     *
     * @return JSON
     */
    public String json() {
        return RecordText.json(this);
    }

    /**
     * Reads the plan of a folder.
     *
     * @param folder folder of a search
     * @return its plan
     */
    static SearchPlan read(Path folder) {
        return RecordText.read(SearchPlan.class, folder.resolve(StudyPlan.FILE), "kring search");
    }

    /**
     * What makes two searches the same.
     *
     * @return SHA-256 of the plan without command and program version
     */
    public String hash() {
        SearchPlan bare = new SearchPlan(
                search,
                "",
                "",
                seedRule,
                seed,
                scenario,
                strategy,
                factors,
                objectives,
                replicates,
                check,
                population,
                generations);
        return Sha256.hex(bare.json().getBytes(StandardCharsets.UTF_8));
    }
}
