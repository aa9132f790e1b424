package org.kring.experiments.pattern;

import java.util.Map;
import org.kring.model.observe.WorldView;

/** Share of account holders who are on a platform on a day (LIT:T56). */
final class LoginLevels implements LevelObserver {

    private long[] onlineDays = {};
    private int days;

    @Override
    public void begin(WorldView world) {
        onlineDays = new long[world.scenario().platforms().size()];
    }

    @Override
    public void endDay(WorldView world, int day) {
        days++;
        for (byte online : world.states().onlineToday) {
            for (int platform = 0; platform < onlineDays.length; platform++) {
                onlineDays[platform] += online >>> platform & 1;
            }
        }
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        for (int platform = 0; platform < onlineDays.length; platform++) {
            int accounts = 0;
            for (int i = 0; i < world.population().size(); i++) {
                accounts += world.population().uses(i, platform) ? 1 : 0;
            }
            String name = world.scenario().platforms().get(platform).name();
            double daily = (double) onlineDays[platform] / days;
            levels.put(name + "DailyUsers", Level.share(daily, accounts));
        }
    }
}
