package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;

/**
 * Moves visibility and reactions until the simulated page has the levels of the real one: for each type a secant on log
 * visibility against log reach, and for reactions the log-odds that the recorded readers would need. All rounds use the same
 * luck, until it is met; then once more with so many runs that luck no longer hides a level, if they are not too many.
 */
final class PageCalibration {

    /** Largest relative gap between a simulated level and its target at which it stops. */
    static final double TOLERANCE = 0.03;

    /** Half-width of a level, as part of it, from which on more runs are taken. */
    static final double PRECISION = 0.2;

    private static final int MOST_ROUNDS = 12;
    private static final int MORE_ROUNDS = 4;
    private static final int MOST_TIMES = 4;
    private static final double LONGEST_STEP = 1.5;
    private static final double SMALL_STEP = 0.02;
    private static final double LEAST_SLOPE = 0.3;
    private static final double MOST_SLOPE = 2.0;
    private static final int TURNS = 40;
    private static final double TINY = 1e-9;

    private final PageScenario scenario;
    private final PostingStrategy strategy;
    private final PageRegression page;
    private final Effort effort;
    private final List<ContentType> types;
    private final double[] slope;
    private final double[] lastMove;
    private final double[] lastReach;
    private final List<FitProgress.Round> rounds = new ArrayList<>();
    private final FitProgress progress;
    private int replicates;
    private int most = MOST_ROUNDS;

    /**
     * The luck and effort.
     *
     * @param seed seed of all runs
     * @param replicates runs per round at first; later up to four times as many
     * @param threads threads to use; the result does not depend on it
     */
    record Effort(long seed, int replicates, int threads) {}

    /**
     * Where it ended.
     *
     * @param state what is moved, and how far
     * @param rounds the rounds
     * @param slope how much log reach rises with log visibility, by type
     * @param replicates runs of the last round
     */
    record Result(LevelState state, List<FitProgress.Round> rounds, List<Double> slope, int replicates) {

        /** Whether the last round was within the tolerance on its own luck. */
        boolean converged() {
            return last().isMet();
        }

        FitProgress.Round last() {
            return rounds.get(rounds.size() - 1);
        }
    }

    private PageCalibration(
            PageScenario scenario, PostingStrategy strategy, PageRegression page, Effort effort, FitProgress progress) {
        this.scenario = scenario;
        this.strategy = strategy;
        this.page = page;
        this.effort = effort;
        this.progress = progress;
        replicates = effort.replicates();
        types = page.design().types();
        slope = new double[types.size()];
        Arrays.fill(slope, 1.0);
        lastMove = new double[types.size()];
        lastReach = new double[types.size()];
    }

    static Result run(
            PageScenario scenario, PostingStrategy strategy, PageRegression page, Effort effort, FitProgress progress) {
        return new PageCalibration(scenario, strategy, page, effort, progress).run();
    }

    private Result run() {
        LevelState state = LevelState.start(types);
        while (true) {
            SimulatedLevels levels = SimulatedLevels.run(
                    scenario.scenario(state),
                    strategy,
                    effort.seed(),
                    0,
                    replicates,
                    effort.threads(),
                    page.reachMeasure());
            FitProgress.Round round = round(levels);
            rounds.add(round);
            progress.rounded(round);
            if (round.isMet() && needed(levels) > replicates) {
                replicates = needed(levels);
                most = rounds.size() + MORE_ROUNDS;
                // A step of reach between two amounts of luck says nothing of the slope.
                Arrays.fill(lastMove, 0.0);
            } else if (round.isMet() || rounds.size() == most) {
                List<Double> slopes = Arrays.stream(slope).boxed().toList();
                return new Result(state, List.copyOf(rounds), slopes, replicates);
            } else {
                for (int t = 0; t < types.size(); t++) {
                    state = state.moved(t, visibilityMove(levels, t), logOddsMove(levels, types.get(t)));
                }
            }
        }
    }

    /** Runs that would bring the widest level to the precision; no more than a few times those of the order. */
    private int needed(SimulatedLevels levels) {
        double widest = page.outcomes().keySet().stream()
                .flatMapToDouble(outcome ->
                        types.stream().mapToDouble(type -> levels.halfWidth(outcome, type) / page.level(outcome, type)))
                .max()
                .orElse(0.0);
        double wanted = Math.ceil(replicates * Math.pow(widest / PRECISION, 2));
        int bound = MOST_TIMES * effort.replicates();
        return Double.isNaN(wanted) ? bound : (int) Math.min(bound, Math.max(replicates, wanted));
    }

    private double visibilityMove(SimulatedLevels levels, int t) {
        double reach = Math.log(Math.max(TINY, levels.level(PageOutcome.REACH, types.get(t))));
        if (Math.abs(lastMove[t]) > SMALL_STEP) {
            slope[t] = clipped((reach - lastReach[t]) / lastMove[t], LEAST_SLOPE, MOST_SLOPE);
        }
        double gap = Math.log(page.level(PageOutcome.REACH, types.get(t))) - reach;
        lastMove[t] = clipped(gap / slope[t], -LONGEST_STEP, LONGEST_STEP);
        lastReach[t] = reach;
        return lastMove[t];
    }

    /** What the recorded readers need so that each reaction has its rate; reactions compete, so all are moved in turn. */
    private double[] logOddsMove(SimulatedLevels levels, ContentType type) {
        double[] added = new double[Action.COUNT];
        double[] moves = new double[PageOutcome.values().length];
        double longest = 1.0;
        for (int turn = 0; turn < TURNS && longest > 1e-4; turn++) {
            longest = 0.0;
            for (PageOutcome outcome : reactions()) {
                double gap = Math.log(page.level(outcome, type) / levels.rate(outcome, type, added));
                double move = Double.isFinite(gap) ? clipped(gap, -LONGEST_STEP, LONGEST_STEP) : 0.0;
                outcome.action().ifPresent(action -> added[action.ordinal()] += move);
                moves[outcome.ordinal()] += move;
                longest = Math.max(longest, Math.abs(move));
            }
        }
        return moves;
    }

    private List<PageOutcome> reactions() {
        return Arrays.stream(PageOutcome.values())
                .filter(outcome -> outcome != PageOutcome.REACH && page.knows(outcome))
                .toList();
    }

    private FitProgress.Round round(SimulatedLevels levels) {
        double reach = types.stream()
                .mapToDouble(type -> gap(levels, PageOutcome.REACH, type))
                .max()
                .orElse(0.0);
        double reaction = types.stream()
                .flatMapToDouble(type -> reactions().stream().mapToDouble(outcome -> gap(levels, outcome, type)))
                .max()
                .orElse(0.0);
        return new FitProgress.Round(rounds.size() + 1, most, replicates, reach, reaction);
    }

    private double gap(SimulatedLevels levels, PageOutcome outcome, ContentType type) {
        double gap = Math.abs(levels.level(outcome, type) / page.level(outcome, type) - 1.0);
        return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
    }

    private static double clipped(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
