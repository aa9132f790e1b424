package org.kring.experiments.pattern;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;

/**
 * Mean mood and loneliness, to be compared between worlds, and whether people keep their rank (LIT:T69, T79).
 *
 * <p>Mean mood of account holders is measured in standard deviations between them on one day, averaged over the observed
 * days, because trials ask users once and not every day.
 */
final class MoodLevels implements LevelObserver {

    private double[] atStart = {};
    private double moodSum;
    private double deviationSum;
    private int days;

    @Override
    public void begin(WorldView world) {
        atStart = loneliness(world.states());
    }

    @Override
    public void endDay(WorldView world, int day) {
        SummaryStatistics mood = new SummaryStatistics();
        for (int i = 0; i < world.states().persons; i++) {
            if (world.population().platforms(i) != 0) {
                mood.addValue(world.states().mood[i]);
            }
        }
        days++;
        moodSum += mood.getMean();
        deviationSum += mood.getStandardDeviation();
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        double[] now = loneliness(world.states());
        long holders = IntStream.range(0, now.length)
                .filter(i -> world.population().platforms(i) != 0)
                .count();
        levels.put("moodInDeviations", new Level(days == 0 ? Double.NaN : moodSum / deviationSum, (double) holders));
        levels.put("meanLoneliness", new Level(StatUtils.mean(now), now.length));
        double ranks = new SpearmansCorrelation().correlation(atStart, now);
        levels.put("lonelinessRankCorrelation", new Level(ranks, now.length));
    }

    private static double[] loneliness(PersonStates states) {
        return IntStream.range(0, states.persons)
                .mapToDouble(i -> (double) states.social[i] + states.emotional[i])
                .toArray();
    }
}
