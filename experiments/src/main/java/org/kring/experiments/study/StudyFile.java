package org.kring.experiments.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.design.Factor;
import org.kring.experiments.scenario.YamlValue;
import org.kring.model.scenario.OffByDefault;
import org.kring.model.scenario.Requires;

/**
 * The file of a study, as people write it.
 *
 * @param study short name
 * @param about what is done, in about three lines of plain words
 * @param question ids of the questions that it answers, as in docs/library.md
 * @param expected what is expected, and what would contradict it, in words
 * @param signs the same, or a part of it, in a form that the runs can contradict
 * @param scenario name of a built-in scenario, or path of a file
 * @param given values that differ from the scenario, or with {@code strategy.} before them from the strategies, at every point
 * @param strategies names of built-in strategies, or paths of files; differences are taken to {@code absent} if it is among
 *     them, else to the first
 * @param factors what is varied, by dotted path; {@code strategy.} begins a path within the strategies; none with a matrix
 * @param design which combinations are run
 * @param points number of points, for designs that fill the space; 0 for others
 * @param matrix path of a table of points, for the design that is one
 * @param replications a number of replicates, or the precision that they shall give
 * @param outcomes names of the outcomes that the summary is about, the main one first
 * @param seed seed of all luck; 1 if it is left out
 */
public record StudyFile(
        String study,
        @OffByDefault String about,
        @OffByDefault List<String> question,
        @OffByDefault String expected,
        @OffByDefault List<ExpectedSign> signs,
        String scenario,
        @OffByDefault Map<String, YamlValue> given,
        List<String> strategies,
        @OffByDefault Map<String, FactorLevels> factors,
        DesignKind design,
        @OffByDefault int points,
        @OffByDefault String matrix,
        ReplicationChoice replications,
        List<String> outcomes,
        @OffByDefault long seed) {

    /** Most points that can be asked for. */
    static final int MOST_POINTS = 100_000_000;

    /** Checks names and sizes, copies the lists. */
    public StudyFile {
        Requires.name("study", study);
        Requires.within("points", points, 0, MOST_POINTS);
        if (DesignOf.needsPoints(design) && points == 0) {
            throw new IllegalArgumentException(
                    "points: the design %s needs a number of points".formatted(design.key()));
        }
        if (!DesignOf.needsPoints(design) && points > 0) {
            throw new IllegalArgumentException(
                    "points: the design %s follows from its factors and takes no number of points"
                            .formatted(design.key()));
        }
        seed = seed == 0 ? 1 : seed;
        question = List.copyOf(question);
        signs = List.copyOf(signs);
        strategies = List.copyOf(strategies);
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        outcomes = List.copyOf(outcomes);
        if (strategies.isEmpty()) {
            throw new IllegalArgumentException("strategies: at least one is needed");
        }
        if (factors.isEmpty() && design != DesignKind.MATRIX) {
            throw new IllegalArgumentException("factors: at least one is needed; kring compare varies strategies only");
        }
        factors.forEach(StudyFile::checkLevels);
        if ((design == DesignKind.MATRIX) == matrix.isBlank() || (!factors.isEmpty() && !matrix.isBlank())) {
            throw new IllegalArgumentException(
                    "matrix must name a file if the design is one, and only then; its header names the factors");
        }
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("outcomes: at least one is needed");
        }
        outcomes.forEach(Outcomes::require);
    }

    private static void checkLevels(String path, FactorLevels levels) {
        try {
            Factor unused = levels.factor(path);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("factors." + e.getMessage(), e);
        }
    }
}
