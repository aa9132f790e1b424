package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.behaviour.ReactionRule;
import org.kring.model.chance.Draws;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;

/**
 * What one run of the model gives the posts of a page, by content type.
 *
 * <p>Reactions are measured by their chances instead of their counts: of each reader of each post the odds of each action are
 * kept. So a comment in ten thousand readers can be measured with a thousand.
 */
final class SimulatedPage implements RunObserver {

    private final Insight reachMeasure;
    private final Map<ContentType, List<double[]>> odds = new EnumMap<>(ContentType.class);
    private final Map<ContentType, List<Double>> reach = new EnumMap<>(ContentType.class);
    private List<ReactionRule> rule = List.of();

    private SimulatedPage(Insight reachMeasure) {
        this.reachMeasure = reachMeasure;
    }

    /** Runs the model once on one thread. */
    static SimulatedPage run(Scenario scenario, PostingStrategy strategy, RunKey key, Insight reachMeasure) {
        SimulatedPage page = new SimulatedPage(reachMeasure);
        Simulation.observe(scenario, strategy, key, 1, page);
        return page;
    }

    @Override
    public void begin(WorldView world) {
        Scenario scenario = world.scenario();
        rule = List.of(new ReactionRule(
                scenario.reaction(),
                scenario.platforms(),
                world.population(),
                world.ties(),
                scenario.contact().valuedStrength(),
                new Draws(0L, 0)));
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        if (post.isByStaff()) {
            odds.computeIfAbsent(post.type(), type -> new ArrayList<>())
                    .add(rule.get(0).odds(person, post));
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        if (week < world.scenario().horizon().weeks() - 1) {
            return;
        }
        int lastHour =
                world.scenario().horizon().days() * 24 - world.scenario().feed().windowHours();
        for (Post post : world.venues().posts()) {
            if (post.isByStaff() && post.hour() <= lastHour && post.followersAtStart() > 0) {
                int readers = reachMeasure == Insight.REACH ? post.reached() : post.reachedFollowers();
                reach.computeIfAbsent(post.type(), type -> new ArrayList<>())
                        .add((double) readers / post.followersAtStart());
            }
        }
    }

    /** Mean share of followers that a post of a type reaches; NaN if there was none. */
    double reach(ContentType type) {
        return reach.getOrDefault(type, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    /** Readers of posts of a type. */
    int readers(ContentType type) {
        return odds.getOrDefault(type, List.of()).size();
    }

    /** Sum over all readers of the chance of each action, if a number is added to the log-odds of some. */
    double[] chances(ContentType type, double[] added) {
        double[] factor = new double[Action.COUNT];
        for (int a = 0; a < factor.length; a++) {
            factor[a] = Math.exp(added[a]);
        }
        double[] sums = new double[Action.COUNT];
        for (double[] each : odds.getOrDefault(type, List.of())) {
            double sum = 0.0;
            for (int a = 0; a < sums.length; a++) {
                sum += each[a] * factor[a];
            }
            for (int a = 0; a < sums.length; a++) {
                sums[a] += each[a] * factor[a] / sum;
            }
        }
        return sums;
    }
}
