package org.kring.experiments.pattern;

import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;

/**
 * Mean mood and loneliness, to be compared between worlds, and whether people keep their rank (LIT:T69, T79).
 *
 * <p>Mean mood is measured in standard deviations between persons of their own mean over the observed days.
 */
final class MoodLevels implements LevelObserver {

    private double[] moodSum = {};
    private double[] atStart = {};
    private int days;

    @Override
    public void begin(WorldView world) {
        moodSum = new double[world.population().size()];
        atStart = loneliness(world.states());
    }

    @Override
    public void endDay(WorldView world, int day) {
        days++;
        for (int i = 0; i < moodSum.length; i++) {
            moodSum[i] += world.states().mood[i];
        }
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        SummaryStatistics mood = new SummaryStatistics();
        SummaryStatistics lonely = new SummaryStatistics();
        double[] now = loneliness(world.states());
        for (int i = 0; i < moodSum.length; i++) {
            mood.addValue(moodSum[i] / days);
            lonely.addValue(now[i]);
        }
        levels.put("moodInDeviations", new Level(mood.getMean() / mood.getStandardDeviation(), now.length));
        levels.put("meanLoneliness", new Level(lonely.getMean(), now.length));
        double ranks = new SpearmansCorrelation().correlation(atStart, now);
        levels.put("lonelinessRankCorrelation", new Level(ranks, now.length));
    }

    private static double[] loneliness(PersonStates states) {
        return IntStream.range(0, states.persons)
                .mapToDouble(i -> (double) states.social[i] + states.emotional[i])
                .toArray();
    }
}
