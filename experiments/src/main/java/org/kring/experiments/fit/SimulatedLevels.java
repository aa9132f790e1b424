package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Scenario;

/**
 * Levels of a simulated page over some replicates.
 *
 * @param runs one per replicate, in order
 */
record SimulatedLevels(List<SimulatedPage> runs) {

    /** Runs some replicates, on some threads; the result does not depend on their number. */
    static SimulatedLevels run(
            Scenario scenario,
            PostingStrategy strategy,
            long seed,
            int first,
            int count,
            int threads,
            Insight measure) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, count));
        try {
            List<Future<SimulatedPage>> futures = IntStream.range(first, first + count)
                    .mapToObj(replicate -> pool.submit(
                            () -> SimulatedPage.run(scenario, strategy, new RunKey(seed, replicate), measure)))
                    .toList();
            List<SimulatedPage> runs = new ArrayList<>();
            for (Future<SimulatedPage> future : futures) {
                runs.add(future.get());
            }
            return new SimulatedLevels(List.copyOf(runs));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Mean level of an outcome: share of followers for reach, chance per reader for a reaction; NaN if there was none. */
    double level(PageOutcome outcome, ContentType type) {
        if (outcome == PageOutcome.REACH) {
            return mean(reaches(type));
        }
        return rate(outcome, type, new double[Action.COUNT]);
    }

    /** Rate of a reaction over all readers of all runs, if numbers are added to the log-odds of actions. */
    double rate(PageOutcome outcome, ContentType type, double[] added) {
        int a = outcome.action().map(Action::ordinal).orElse(0);
        double sum = 0.0;
        int readers = 0;
        for (SimulatedPage run : runs) {
            sum += run.chances(type, added)[a];
            readers += run.readers(type);
        }
        return readers == 0 ? Double.NaN : sum / readers;
    }

    /** Half the 95 % interval of the mean level over replicates (Student); NaN with fewer than two. */
    double halfWidth(PageOutcome outcome, ContentType type) {
        double[] values = outcome == PageOutcome.REACH
                ? reaches(type)
                : runs.stream()
                        .filter(run -> run.readers(type) > 0)
                        .mapToDouble(run -> new SimulatedLevels(List.of(run)).level(outcome, type))
                        .toArray();
        if (values.length < 2) {
            return Double.NaN;
        }
        double t = new TDistribution(values.length - 1.0).inverseCumulativeProbability(0.975);
        return t * new StandardDeviation().evaluate(values) / Math.sqrt(values.length);
    }

    private double[] reaches(ContentType type) {
        return runs.stream()
                .mapToDouble(run -> run.reach(type))
                .filter(Double::isFinite)
                .toArray();
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(Double.NaN);
    }
}
