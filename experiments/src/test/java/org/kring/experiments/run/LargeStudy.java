package org.kring.experiments.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.design.Scale;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * A program with a study of very many runs, whose lines are as long as those of real runs of the default scenario: {@code DIR write RUNS} writes it
 * without its last run, {@code DIR resume} opens it, does that run and writes the tables, {@code DIR start RUNS} begins it
 * anew and stops after a few runs. What it took is printed.
 */
final class LargeStudy {

    private static final int WEEKS = 26;
    private static final int REPLICATES = 10;
    private static final int ARMS = 3;
    private static final int COUNTED = 5000;
    private static final int STARTED = 20;

    /** Percent of the community that contributed nothing. */
    private static final int LURKERS = 96;

    private LargeStudy() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        long begin = System.nanoTime();
        switch (args[1]) {
            case "write" -> write(folder, plan(Integer.parseInt(args[2])));
            case "resume" -> {
                try (StudyFolder study = StudyFolder.resume(folder)) {
                    said("opened with %d runs".formatted(study.runsBefore()), begin);
                    StudyEnd end = FakeStudy.runner(LargeStudy::outcome, StopRule.never(), 2)
                            .run(study);
                    said("resumed to %d runs".formatted(end.manifest().runs()), begin);
                }
            }
            case "start" -> start(folder, plan(Integer.parseInt(args[2])));
            default -> throw new IllegalArgumentException(args[1]);
        }
        said(args[1], begin);
    }

    private static void said(String what, long begin) {
        System.gc();
        Runtime java = Runtime.getRuntime();
        System.out.printf(
                "%s: %.1f s, %d MB held of %d MB%n",
                what,
                (System.nanoTime() - begin) / 1e9,
                (java.totalMemory() - java.freeMemory()) >> 20,
                java.maxMemory() >> 20);
    }

    /** Three arms, ten replicates, and as many points as that many runs need. */
    static StudyPlan plan(int runs) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        factors.put("strategy.postsPerWeek", new FactorLevels.Range(0.5, 21.0, 0, Scale.LINEAR, false));
        factors.put("population.stigmaConcern.mean", new FactorLevels.Range(0.1, 0.9, 0, Scale.LINEAR, false));
        int points = (runs + REPLICATES * ARMS - 1) / (REPLICATES * ARMS);
        return FakeStudy.plan(new ReplicationRule.Fixed(REPLICATES))
                .withSweep(new Sweep(factors, DesignKind.LATIN_HYPERCUBE, points, 1, List.of(), 0, List.of()));
    }

    private static void start(Path folder, StudyPlan plan) {
        StudyRunner[] runner = new StudyRunner[1];
        int[] left = {STARTED};
        runner[0] = new StudyRunner(
                LargeStudy::outcome,
                StopRule.never(),
                tally -> {
                    if (left[0]-- == 0) {
                        runner[0].stop();
                    }
                },
                2);
        try (StudyFolder study = StudyFolder.open(folder, plan)) {
            StudyEnd end = runner[0].run(study);
            System.out.printf(
                    "%s after %d runs%n",
                    end.manifest().stopped(), end.manifest().runs());
        }
    }

    private static void write(Path folder, StudyPlan plan) throws IOException {
        try (StudyFolder study = StudyFolder.open(folder, plan);
                BufferedWriter journal = Files.newBufferedWriter(folder.resolve(JournalContents.FILE))) {
            Iterator<RunId> ids = MissingRuns.upTo(REPLICATES, study);
            for (RunId id = ids.next(); ids.hasNext(); id = ids.next()) {
                RunSetting given = study.points().setting(id);
                Outcome outcome = outcome(given.scenario(), given.strategy(), given.key());
                journal.write(JournalLine.write(RunRow.Finished.of(id, plan.studySeed(), outcome)) + "\n");
            }
        }
    }

    /**
     * Numbers as long as those of runs of the default scenario. With channels, half of them have all their digits, a seventh is
     * undefined, and most others are counts; without, most are undefined or nought. Two in eighteen weekly series have all digits.
     */
    static Outcome outcome(Scenario scenario, PostingStrategy strategy, RunKey key) {
        Draws draws = new Draws(key.studySeed(), key.replicate());
        double stigma = scenario.population().stigmaConcern().mean();
        double posts = strategy.channels().isEmpty() ? 0.0 : strategy.postsPerWeek();
        double[] shares = IntStream.range(0, Metrics.run().size())
                .mapToDouble(i -> (Draws.uniform(draws.key(Purpose.TRAITS, i, 0), 0) + stigma + posts / 100.0) / 3.0)
                .toArray();
        List<Double> values = IntStream.range(0, shares.length)
                .mapToObj(i -> posts == 0.0 ? idle(i, shares[i]) : busy(i, shares[i]))
                .toList();
        List<List<Double>> weekly = IntStream.range(0, Metrics.weekly().size())
                .mapToObj(i -> IntStream.range(0, WEEKS)
                        .mapToObj(
                                week -> i % 9 == 8 ? shares[i] / (week + 2) : Math.rint(shares[i] * posts / (week + 1)))
                        .toList())
                .toList();
        List<Double> lorenz = IntStream.rangeClosed(0, 100)
                .mapToObj(percent -> percent < LURKERS ? 0.0 : Math.pow(percent / 100.0, 1.0 / stigma))
                .toList();
        return new Outcome(values, weekly, posts == 0.0 ? List.of() : lorenz);
    }

    private static double busy(int metric, double share) {
        return switch (metric % 7) {
            case 0, 2, 3, 5 -> share;
            case 1 -> Double.NaN;
            default -> Math.rint(share * COUNTED / 20);
        };
    }

    private static double idle(int metric, double share) {
        return switch (metric % 7) {
            case 0 -> share;
            case 1, 2, 3 -> Double.NaN;
            default -> 0.0;
        };
    }
}
