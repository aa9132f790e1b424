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
 * luck.
 */
final class PageCalibration {

    /** Largest relative gap between a simulated level and its target at which it stops. */
    static final double TOLERANCE = 0.03;

    private static final int MOST_ROUNDS = 12;
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
    private final List<Round> rounds = new ArrayList<>();

    /**
     * The luck and effort.
     *
     * @param seed seed of all runs
     * @param replicates runs per round
     * @param threads threads to use; the result does not depend on it
     */
    record Effort(long seed, int replicates, int threads) {}

    /**
     * How far a round was from its targets.
     *
     * @param reachGap largest relative gap of the reach of a type
     * @param reactionGap largest relative gap of a reaction to a type
     */
    record Round(double reachGap, double reactionGap) {
        boolean isMet() {
            return Math.max(reachGap, reactionGap) <= TOLERANCE;
        }
    }

    /**
     * Where it ended.
     *
     * @param state what is moved, and how far
     * @param rounds the rounds
     * @param slope how much log reach rises with log visibility, by type
     */
    record Result(LevelState state, List<Round> rounds, List<Double> slope) {
        boolean met() {
            return rounds.get(rounds.size() - 1).isMet();
        }
    }

    private PageCalibration(PageScenario scenario, PostingStrategy strategy, PageRegression page, Effort effort) {
        this.scenario = scenario;
        this.strategy = strategy;
        this.page = page;
        this.effort = effort;
        types = page.design().types();
        slope = new double[types.size()];
        Arrays.fill(slope, 1.0);
        lastMove = new double[types.size()];
        lastReach = new double[types.size()];
    }

    static Result run(PageScenario scenario, PostingStrategy strategy, PageRegression page, Effort effort) {
        return new PageCalibration(scenario, strategy, page, effort).run();
    }

    private Result run() {
        LevelState state = LevelState.start(types);
        while (true) {
            SimulatedLevels levels = SimulatedLevels.run(
                    scenario.scenario(state),
                    strategy,
                    effort.seed(),
                    0,
                    effort.replicates(),
                    effort.threads(),
                    page.reachMeasure());
            Round round = round(levels);
            rounds.add(round);
            if (round.isMet() || rounds.size() == MOST_ROUNDS) {
                return new Result(
                        state, List.copyOf(rounds), Arrays.stream(slope).boxed().toList());
            }
            for (int t = 0; t < types.size(); t++) {
                state = state.moved(t, visibilityMove(levels, t), logOddsMove(levels, types.get(t)));
            }
        }
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

    private Round round(SimulatedLevels levels) {
        double reach = types.stream()
                .mapToDouble(type -> gap(levels, PageOutcome.REACH, type))
                .max()
                .orElse(0.0);
        double reaction = types.stream()
                .flatMapToDouble(type -> reactions().stream().mapToDouble(outcome -> gap(levels, outcome, type)))
                .max()
                .orElse(0.0);
        return new Round(reach, reaction);
    }

    private double gap(SimulatedLevels levels, PageOutcome outcome, ContentType type) {
        double gap = Math.abs(levels.level(outcome, type) / page.level(outcome, type) - 1.0);
        return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
    }

    private static double clipped(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
