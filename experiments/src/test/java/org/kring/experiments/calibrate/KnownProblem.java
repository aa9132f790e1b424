package org.kring.experiments.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.chance.Draws;

/** Small problems whose posteriors are known, with simulators that answer at once. */
final class KnownProblem {

    /** Wide enough not to be felt. */
    static final StopRules FOUR_GENERATIONS = new StopRules(4, 100_000, 0.0, 0.0, 0.0);

    /** One number with normal noise of standard deviation 0.2. */
    static final Simulator NOISY = (parameters, luck) -> List.of(parameters.get(0) + 0.2 * Draws.normal(luck, 0));

    private KnownProblem() {}

    /** One parameter between -5 and 5 whose noisy value is 0.7. */
    static Problem noisy(int particles, StopRules stop) {
        return new Problem(
                List.of(new Prior("mean", -5.0, 5.0, PriorScale.LINEAR)),
                List.of(new Target("level", 0.7, 0.01)),
                particles,
                0.5,
                Scaling.ADAPTIVE,
                stop,
                20_261);
    }

    static CalibrationPlan plan(Problem problem) {
        return plan("known", problem);
    }

    static CalibrationPlan plan(String name, Problem problem) {
        return new CalibrationPlan(
                name,
                "kring calibrate known",
                "0.1.0",
                StudyPlan.SEED_RULE,
                problem,
                Catalogue.scenario("regional-welfare"),
                1,
                new PatternFile(Map.of(), List.of()),
                List.of());
    }

    static Posterior run(Path path, Problem problem, Simulator simulator, int threads) {
        return run(path, plan(problem), simulator, threads);
    }

    static Posterior run(Path path, CalibrationPlan plan, Simulator simulator, int threads) {
        try (CalibrationFolder folder = CalibrationFolder.open(path, plan)) {
            return new Calibrator(simulator, CalibrationProgress.silent(), threads).run(folder);
        }
    }

    /** The posterior of a problem, without threads and files. */
    static Posterior answer(Problem problem, Simulator simulator) {
        PopulationMonteCarlo population = new PopulationMonteCarlo(problem);
        while (population.stop().isEmpty()) {
            population.take(population.candidate(population.next()).simulate(simulator));
        }
        return new Posterior(
                problem,
                population.generations(),
                population.simulations(),
                population.stop().orElseThrow());
    }
}
