package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.Ancestors;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.WorldRuns;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;
import org.kring.model.observe.Metrics;

/**
 * In how many plausible worlds one strategy beats another, and how much of their difference comes from the worlds. With one
 * replicate in each world a world that is won by luck counts like one that is won by what the strategy does; with more, the
 * means of the worlds are compared, and luck within a world is told apart from differences between worlds.
 *
 * @param ensemble name of the ensemble
 * @param digest digest of its parameter sets
 * @param worlds worlds with runs
 * @param effectiveWorlds how many worlds with different ancestors they are worth at the least, see {@link Ancestors#worth}; all, if no two
 *     have the same
 * @param differentSets different parameter sets among them
 * @param ancestors parameter sets of an early stage of the calibration from which they stem, see {@link Ancestors}
 * @param perWorld replicates in each world
 * @param pairs all pairs of arms on every outcome that has a better way
 * @param best how often each arm is the best
 */
public record WorldComparison(
        String ensemble,
        String digest,
        int worlds,
        double effectiveWorlds,
        int differentSets,
        int ancestors,
        int perWorld,
        List<WorldPair> pairs,
        List<WorldBest> best) {

    /** Copies the lists. */
    public WorldComparison {
        pairs = List.copyOf(pairs);
        best = List.copyOf(best);
    }

    /**
     * Two arms over the worlds, the later arm first, so that the reference is b.
     *
     * @param outcome name of a run metric
     * @param a first arm
     * @param b second arm
     * @param worlds worlds in which both are defined
     * @param won worlds in which a is better
     * @param lost worlds in which b is better
     * @param share share of worlds in which a is better, with its interval; a tie is no win
     * @param lostShare likewise for b
     * @param between standard deviation of the difference a - b between worlds, without luck; {@code NaN} with one replicate
     *     in each world
     * @param within standard deviation of the difference within a world, by luck; likewise
     */
    public record WorldPair(
            String outcome,
            String a,
            String b,
            int worlds,
            int won,
            int lost,
            Proportion share,
            Proportion lostShare,
            double between,
            double within) {

        /**
         * The same pair seen from the other arm.
         *
         * @return b against a
         */
        WorldPair flipped() {
            return new WorldPair(outcome, b, a, worlds, lost, won, lostShare, share, between, within);
        }
    }

    /**
     * How often an arm is the best of all.
     *
     * @param outcome name of a run metric
     * @param arm label of the arm
     * @param worlds worlds in which all arms that ever have a value have one
     * @param share share of these worlds in which it is the best; arms that tie share a world evenly
     */
    public record WorldBest(String outcome, String arm, int worlds, Proportion share) {}

    /**
     * Compares the arms of a study over its worlds.
     *
     * @param runs the runs by world, at least one
     * @param outcomes names of run metrics; those without a better way are left out
     * @return the comparison
     */
    public static WorldComparison of(WorldRuns runs, List<String> outcomes) {
        StudyResults means = runs.means();
        Ancestors ancestors = runs.ancestors();
        List<WorldPair> pairs = new ArrayList<>();
        List<WorldBest> best = new ArrayList<>();
        for (String outcome : outcomes) {
            Metric metric = Metrics.run(outcome);
            if (metric.direction() != Direction.NEITHER) {
                WorldTally tally = new WorldTally(runs, means, metric, ancestors);
                pairs.addAll(tally.pairs());
                best.addAll(tally.best());
            }
        }
        return new WorldComparison(
                runs.worlds().ensemble(),
                runs.worlds().digest(),
                runs.results().size(),
                ancestors.worth(),
                runs.differentSets(),
                ancestors.count(),
                runs.worlds().perWorld(),
                pairs,
                best);
    }

    /**
     * One pair.
     *
     * @param outcome name of a run metric
     * @param a an arm
     * @param b another
     * @return a against b; empty if neither more nor less is better
     */
    public Optional<WorldPair> pair(String outcome, String a, String b) {
        for (WorldPair pair : pairs) {
            if (pair.outcome().equals(outcome)) {
                if (pair.a().equals(a) && pair.b().equals(b)) {
                    return Optional.of(pair);
                }
                if (pair.a().equals(b) && pair.b().equals(a)) {
                    return Optional.of(pair.flipped());
                }
            }
        }
        return Optional.empty();
    }
}
