package org.kring.experiments.calibrate;

import java.nio.file.Path;
import java.util.List;
import org.kring.model.chance.Draws;

/**
 * A chain of two linear problems with normal noise of standard deviation 0.2 on everything. The first asks for a = 0.7, the
 * second for a + b = 1.5 and perhaps once more for a.
 */
final class KnownChain {

    /** The statistics of the stage that runs: those of the first if there is no b. */
    static final Simulator NOISY_SUM = (parameters, luck) -> parameters.size() == 1
            ? List.of(parameters.get(0) + noise(luck, 0))
            : List.of(parameters.get(0) + parameters.get(1) + noise(luck, 0));

    /** The same, but the second stage measures a once more. */
    static final Simulator NOISY_SUM_AND_FIRST = (parameters, luck) -> parameters.size() == 1
            ? NOISY_SUM.simulate(parameters, luck)
            : List.of(parameters.get(0) + parameters.get(1) + noise(luck, 0), parameters.get(0) + noise(luck, 1));

    private static final double TOLERANCE = 0.01;

    private KnownChain() {}

    /** The second stage asks for the sum only. */
    static Chain linear(int particles, StopRules stop) {
        return chain(particles, stop, List.of(new Target("sum", 1.5, TOLERANCE)));
    }

    /** The second stage asks for the sum, and for a = 0.9. */
    static Chain measuringTwice(int particles, StopRules stop) {
        return chain(particles, stop, List.of(new Target("sum", 1.5, TOLERANCE), new Target("again", 0.9, TOLERANCE)));
    }

    private static Chain chain(int particles, StopRules stop, List<Target> second) {
        return new Chain(
                "known",
                "regional-welfare",
                List.of(
                        stage("first", "a", particles, stop, List.of(new Target("level", 0.7, TOLERANCE)), 20_266),
                        stage("second", "b", particles, stop, second, 20_267)));
    }

    private static CalibrationPlan stage(
            String name, String parameter, int particles, StopRules stop, List<Target> targets, long seed) {
        return KnownProblem.plan(
                name,
                new Problem(
                        List.of(new Prior(parameter, -5.0, 5.0, PriorScale.LINEAR)),
                        targets,
                        particles,
                        0.5,
                        Scaling.TOLERANCE,
                        stop,
                        seed));
    }

    static List<Posterior> run(Path path, Chain chain, Simulator simulator, int threads) {
        return chain.run(path, (folder, plan) -> KnownProblem.run(folder, plan, simulator, threads));
    }

    /** What a chain comes to, without threads and files. */
    static List<Posterior> answer(Chain chain, Simulator simulator) {
        return chain.run(Path.of("no-folder"), (folder, plan) -> KnownProblem.answer(plan.problem(), simulator));
    }

    private static double noise(long luck, int index) {
        return 0.2 * Draws.normal(luck, index);
    }
}
