package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

/**
 * How old a post of staff is when people react to it, per platform, and how much later one platform reacts than another
 * (LIT:T42). Hours; a reaction in the hour of the post counts as half an hour.
 */
final class ReactionAgeLevels implements LevelObserver {

    private static final double MIDDLE_OF_HOUR = 0.5;

    private final List<List<Double>> ages = new ArrayList<>();
    private int now;

    @Override
    public void begin(WorldView world) {
        world.scenario().platforms().forEach(platform -> ages.add(new ArrayList<>()));
    }

    @Override
    public void beginHour(int hour) {
        now = hour;
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        if (post.isByStaff()) {
            ages.get(post.venue().platform()).add(now - post.hour() + MIDDLE_OF_HOUR);
        }
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        for (int a = 0; a < ages.size(); a++) {
            String name = world.scenario().platforms().get(a).name();
            levels.put(name + "ReactionAge", age(a));
            for (int b = 0; b < ages.size(); b++) {
                if (b != a) {
                    String other = world.scenario().platforms().get(b).name();
                    levels.put(name + "After" + capital(other), age(a).minus(age(b)));
                }
            }
        }
    }

    private Level age(int platform) {
        double[] sorted = ages.get(platform).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int n = sorted.length;
        double median = n == 0
                ? Double.NaN
                : Arrays.stream(sorted, (n - 1) / 2, n / 2 + 1).average().orElse(Double.NaN);
        return new Level(median, n);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
