package org.kring.experiments.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kring.experiments.design.DesignPoint;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.Matrix;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.ParameterCatalogue;
import org.kring.experiments.scenario.StrategyInScenario;
import org.kring.experiments.scenario.YamlValue;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Makes the plan of a sweep from the file of a study, and checks it. */
public final class SweepPlan {

    private static final long MOST_RUNS = Integer.MAX_VALUE;

    private final String nameOrPath;
    private final StudyFile file;

    private SweepPlan(String nameOrPath, StudyFile file) {
        this.nameOrPath = nameOrPath;
        this.file = file;
    }

    /**
     * The plan of a study.
     *
     * @param nameOrPath name of a built-in study, or path of a file
     * @param file what the file says
     * @param smaller what the command line asks for in place of the file
     * @param command what was typed
     * @return the plan; {@link PointCheck} checks its points
     * @throws InputException if a scenario, strategy, factor, design or outcome does not fit
     */
    public static StudyPlan of(String nameOrPath, StudyFile file, SweepChanges smaller, String command) {
        return new SweepPlan(nameOrPath, file).plan(smaller, command);
    }

    private StudyPlan plan(SweepChanges changes, String command) {
        Scenario scenario = changes.in(
                given(in("scenario", () -> Catalogue.scenario(beside(file.scenario(), Catalogue.scenarios())))));
        if (!scenario.input().isOff()) {
            throw new InputException(
                    "%s, scenario: %s names files under input, and a sweep does not read them."
                            .formatted(nameOrPath, file.scenario()),
                    "kring compare was meant, which reads them.");
        }
        List<Arm> arms = arms(scenario);
        Sweep sweep = file.matrix().isBlank() ? ofFactors(changes, scenario, arms) : matrix();
        StudyPlan plan = new StudyPlan(
                file.study(),
                command,
                ProgramBuild.current().version(),
                StudyPlan.SEED_RULE,
                changes.seed(file.seed()),
                scenario,
                arms,
                changes.replications(file.replications().rule()),
                file.outcomes(),
                Worlds.OFF,
                StudyInputs.OFF,
                sweep);
        requireFeasible(plan);
        if (file.signs().isEmpty()) {
            return plan;
        }
        // A path that does not exist is better told than that a sign has it and the factors have not.
        PointCheck.checkFirst(nameOrPath, plan);
        return plan.withSweep(expecting(sweep, arms));
    }

    private void requireFeasible(StudyPlan plan) {
        long points = in("design", () -> plan.sweep().makeDesign()).size();
        long perReplicate =
                points > MOST_RUNS ? Long.MAX_VALUE : points * plan.arms().size();
        if (perReplicate > MOST_RUNS / plan.replications().most()) {
            throw new InputException(
                    "%s: %d points with %d strategies and up to %d replicates are too many runs; at most %d can be planned."
                            .formatted(
                                    nameOrPath,
                                    points,
                                    plan.arms().size(),
                                    plan.replications().most(),
                                    MOST_RUNS),
                    "a design that fills the space with fewer points was meant.");
        }
    }

    private Scenario given(Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        file.given().forEach((path, value) -> {
            if (!path.startsWith(Sweep.STRATEGY)) {
                values.put(path, value.text());
            }
        });
        return in("given", () -> values.isEmpty() ? scenario : Overrides.with(scenario, values));
    }

    private List<Arm> arms(Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        file.given().forEach((path, value) -> {
            if (path.startsWith(Sweep.STRATEGY)) {
                values.put(path.substring(Sweep.STRATEGY.length()), value.text());
            }
        });
        List<PostingStrategy> strategies = new ArrayList<>();
        for (String name : file.strategies()) {
            PostingStrategy strategy =
                    in("strategies", () -> StrategyInScenario.read(beside(name, Catalogue.strategies()), scenario));
            strategies.add(
                    values.isEmpty() || strategy.channels().isEmpty()
                            ? strategy
                            : in("given", () -> Overrides.with(strategy, values)));
        }
        return Arm.listed(strategies);
    }

    /** Paths that exist somewhere, with ranges of whole numbers marked as such. */
    private Map<String, FactorLevels> factors(Scenario scenario, List<Arm> arms) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        file.factors().forEach((path, levels) -> {
            requirePath(path);
            factors.put(path, levels instanceof FactorLevels.Range range ? whole(path, range, scenario, arms) : levels);
        });
        return factors;
    }

    private void requirePath(String path) {
        if (file.given().containsKey(path)) {
            throw new InputException(
                    "%s, factors.%s: the value is given already under given.".formatted(nameOrPath, path),
                    "one of the two is a leftover.");
        }
    }

    private static FactorLevels whole(String path, FactorLevels.Range range, Scenario scenario, List<Arm> arms) {
        Stream<ParameterCatalogue.Entry> entries = path.startsWith(Sweep.STRATEGY)
                ? arms.stream().flatMap(arm -> ParameterCatalogue.of(arm.strategy()).stream())
                : ParameterCatalogue.of(scenario).stream();
        String own = path.startsWith(Sweep.STRATEGY) ? path.substring(Sweep.STRATEGY.length()) : path;
        boolean whole = entries.anyMatch(
                entry -> entry.path().equals(own) && !entry.type().equals("double"));
        return new FactorLevels.Range(range.from(), range.to(), range.levels(), range.scale(), range.whole() || whole);
    }

    private Sweep ofFactors(SweepChanges changes, Scenario scenario, List<Arm> arms) {
        int points = changes.points(file.design(), file.points());
        return new Sweep(factors(scenario, arms), file.design(), points, file.seed(), List.of(), 0, List.of());
    }

    private Sweep matrix() {
        Matrix points = Matrix.read(matrixFile(), Set.of());
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        for (Factor factor : points.factors()) {
            requirePath(factor.path());
            factors.put(
                    factor.path(),
                    new FactorLevels.Listed(
                            factor.levels().stream().map(YamlValue::new).toList()));
        }
        return new Sweep(
                factors,
                file.design(),
                0,
                file.seed(),
                points.points().map(DesignPoint::values).toList(),
                0,
                List.of());
    }

    private Sweep expecting(Sweep sweep, List<Arm> arms) {
        List<String> labels = arms.stream().map(Arm::label).toList();
        List<ExpectedSign> signs = new ArrayList<>();
        for (ExpectedSign sign : file.signs()) {
            signs.add(in("signs[%d]".formatted(signs.size()), () -> sign.in(sweep, labels)));
        }
        return sweep.expecting(signs);
    }

    private Path matrixFile() {
        Path named = Path.of(file.matrix());
        return Studies.isPath(nameOrPath) ? Path.of(nameOrPath).resolveSibling(named) : named;
    }

    /** A file that is named from the folder of the study's file. */
    private String beside(String name, List<String> builtIn) {
        if (builtIn.contains(name) || !Studies.isPath(name) || !Studies.isPath(nameOrPath)) {
            return name;
        }
        return Path.of(nameOrPath).resolveSibling(name).toString();
    }

    private <T> T in(String key, Supplier<T> value) {
        try {
            return value.get();
        } catch (InputException e) {
            throw e.at(nameOrPath + ", " + key);
        }
    }
}
