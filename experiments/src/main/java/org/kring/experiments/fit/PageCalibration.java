package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;

/**
 * Moves visibility and reactions until the simulated page has the levels of the real one: for each type a secant on log
 * visibility against log reach, and for reactions the log-odds that the recorded readers would need. All rounds use the same
 * luck.
 *
 * @param state where it ended
 * @param rounds largest relative gap of reach and of reactions after each round
 * @param slope how much log reach rises with log visibility, by type
 * @param met whether every gap is within the tolerance
 */
record PageCalibration(LevelState state, List<double[]> rounds, double[] slope, boolean met) {

    /** Largest relative gap between a simulated level and its target at which it stops. */
    static final double TOLERANCE = 0.03;

    private static final int MOST_ROUNDS = 12;
    private static final double LONGEST_STEP = 1.5;
    private static final double LEAST_SLOPE = 0.3;
    private static final double MOST_SLOPE = 2.0;
    private static final int SOLVING = 40;

    /**
     * The luck and effort.
     *
     * @param seed seed of all runs
     * @param replicates runs per round
     * @param threads threads
     */
    record Effort(long seed, int replicates, int threads) {}

    static PageCalibration run(
            PageScenario scenario, PostingStrategy strategy, PageRegression page, Effort effort) {
        List<ContentType> types = page.design().types();
        LevelState state = LevelState.start(types);
        double[] slope = new double[types.size()];
        java.util.Arrays.fill(slope, 1.0);
        List<double[]> rounds = new ArrayList<>();
        double[] lastMove = new double[types.size()];
        double[] lastReach = new double[types.size()];
        while (true) {
            SimulatedLevels levels = SimulatedLevels.run(
                    scenario.scenario(state), strategy, effort.seed(), 0, effort.replicates(), effort.threads(), page.reachMeasure());
            double[] gaps = gaps(levels, page);
            rounds.add(gaps);
            if (Math.max(gaps[0], gaps[1]) <= TOLERANCE || rounds.size() == MOST_ROUNDS) {
                return new PageCalibration(state, List.copyOf(rounds), slope, Math.max(gaps[0], gaps[1]) <= TOLERANCE);
            }
            state = state.copy();
            for (int t = 0; t < types.size(); t++) {
                double reach = Math.log(Math.max(1e-9, levels.level(PageOutcome.REACH, types.get(t))));
                if (Math.abs(lastMove[t]) > 0.02) {
                    slope[t] = clipped((reach - lastReach[t]) / lastMove[t], LEAST_SLOPE, MOST_SLOPE);
                }
                double gap = Math.log(page.level(PageOutcome.REACH, types.get(t))) - reach;
                lastMove[t] = clipped(gap / slope[t], -LONGEST_STEP, LONGEST_STEP);
                lastReach[t] = reach;
                state.visibility()[t] += lastMove[t];
                react(state.logOdds()[t], levels, page, types.get(t));
            }
        }
    }

    /** What the recorded readers need so that each reaction has its rate; reactions compete, so all are moved in turn. */
    private static void react(double[] logOdds, SimulatedLevels levels, PageRegression page, ContentType type) {
        double[] added = new double[Action.COUNT];
        for (int turn = 0; turn < SOLVING; turn++) {
            double longest = 0.0;
            for (PageOutcome outcome : PageOutcome.values()) {
                if (outcome.action().isPresent() && page.knows(outcome)) {
                    double gap = Math.log(page.level(outcome, type) / levels.rate(outcome, type, added));
                    double move = Double.isFinite(gap) ? clipped(gap, -LONGEST_STEP, LONGEST_STEP) : 0.0;
                    added[outcome.action().get().ordinal()] += move;
                    longest = Math.max(longest, Math.abs(move));
                }
            }
            if (longest < 1e-4) {
                break;
            }
        }
        for (PageOutcome outcome : PageOutcome.values()) {
            outcome.action().ifPresent(action -> logOdds[outcome.ordinal()] += added[action.ordinal()]);
        }
    }

    /** The largest relative gap of reach, and of reactions. */
    private static double[] gaps(SimulatedLevels levels, PageRegression page) {
        double[] gaps = new double[2];
        for (ContentType type : page.design().types()) {
            for (PageOutcome outcome : PageOutcome.values()) {
                if (page.knows(outcome)) {
                    double gap = Math.abs(levels.level(outcome, type) / page.level(outcome, type) - 1.0);
                    int which = outcome == PageOutcome.REACH ? 0 : 1;
                    gaps[which] = Math.max(gaps[which], Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap);
                }
            }
        }
        return gaps;
    }

    private static double clipped(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
