package org.kring.experiments.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.kring.model.network.NetworkMetrics;
import org.kring.model.network.Ties;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.wellbeing.LonelinessScale;

/** Levels of a world without outreach: logins, loneliness and its stability, networks, what use does to clients. */
public final class RestObserver implements RunObserver {

    /** Felt loneliness or mood effect of use below which clients would call it unaffected (assumption). */
    private static final double NOTICED_FELT = 0.02;

    private static final double NOTICED_MOOD = 0.005;
    private static final double OVERUSE = 0.25;
    private static final double EQUAL_BAND = 0.2;
    private static final int WINDOW = 28;

    private final Map<String, Double> levels = new TreeMap<>();
    private double[] atStart = {};
    private double[] feltSum = {};
    private long[] onlineDays = {};
    private int days;

    @Override
    public void begin(WorldView world) {
        atStart = loneliness(world.states());
        feltSum = new double[world.population().size()];
        onlineDays = new long[world.scenario().platforms().size()];
        days = 0;
        loneliness(world);
        network(world);
    }

    @Override
    public void endDay(WorldView world, int day) {
        if (feltSum.length == 0) {
            return;
        }
        days++;
        for (int i = 0; i < feltSum.length; i++) {
            feltSum[i] += world.states().felt[i];
            for (int p = 0; p < onlineDays.length; p++) {
                onlineDays[p] += world.states().onlineToday[i] >>> p & 1;
            }
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        if (week == world.scenario().horizon().weeks() - 1) {
            logins(world);
            use(world);
            double[] now = loneliness(world.states());
            levels.put("lonelinessYearCorrelation", new PearsonsCorrelation().correlation(atStart, now));
            double sd = Math.sqrt(variance(atStart));
            levels.put("lonelinessDrift", (mean(now) - mean(atStart)) / sd);
        }
    }

    public Map<String, Double> levels() {
        return levels;
    }

    private void logins(WorldView world) {
        for (int p = 0; p < onlineDays.length; p++) {
            int accounts = 0;
            for (int i = 0; i < world.population().size(); i++) {
                accounts += world.population().uses(i, p) ? 1 : 0;
            }
            String name = world.scenario().platforms().get(p).name();
            levels.put(name + "DailyUsers", (double) onlineDays[p] / days / accounts);
        }
    }

    private void loneliness(WorldView world) {
        LonelinessScale scale = new LonelinessScale(world.scenario().wellbeing());
        double[] general = new double[5];
        double[] recovery = new double[5];
        for (int i = 0; i < world.population().size(); i++) {
            if (world.population().audience(i) == Audience.GENERAL_PUBLIC) {
                count(general, world.states(), i, scale);
            } else if (isClientInRecovery(world.population(), i)) {
                count(recovery, world.states(), i, scale);
            }
        }
        levels.put("publicStronglyLonely", general[1] / general[0]);
        levels.put("publicLonely", general[2] / general[0]);
        levels.put("publicStronglySocial", general[3] / general[0]);
        levels.put("publicStronglyEmotional", general[4] / general[0]);
        levels.put("recoveryStronglyLonely", recovery[1] / recovery[0]);
        levels.put("recoveryLonely", recovery[2] / recovery[0]);
        levels.put("recoveryToPublicStronglyLonely", recovery[1] / recovery[0] / (general[1] / general[0]));
    }

    private static void count(double[] sums, PersonStates states, int person, LonelinessScale scale) {
        int social = scale.socialScore(states.social[person]);
        int emotional = scale.emotionalScore(states.emotional[person]);
        sums[0]++;
        sums[1] += social + emotional >= LonelinessScale.STRONG ? 1 : 0;
        sums[2] += social + emotional >= LonelinessScale.LONELY ? 1 : 0;
        sums[3] += social == 3 ? 1 : 0;
        sums[4] += emotional == 3 ? 1 : 0;
    }

    private void network(WorldView world) {
        NetworkMetrics network = NetworkMetrics.of(world.ties(), world.population(), 0);
        levels.put("onlineDegreeMedianToMean", network.medianToMean());
        levels.put("onlineClusteringAtMedian", network.clusteringAtMedian());
    }

    private void use(WorldView world) {
        double n = 0;
        double[] felt = new double[2];
        double[] mood = new double[2];
        double[] contact = new double[2];
        double overuse = 0;
        PersonStates states = world.states();
        for (int i = 0; i < world.population().size(); i++) {
            if (isClientInRecovery(world.population(), i) && world.population().platforms(i) != 0) {
                n++;
                classify(felt, -feltSum[i] / days, NOTICED_FELT);
                classify(mood, states.moodFromUse[i], NOTICED_MOOD);
                classify(contact, onlineBalance(world.ties(), i, lastDay(world)), EQUAL_BAND);
                overuse += states.overuse[i] > OVERUSE ? 1 : 0;
            }
        }
        levels.put("lessLonelyAfterUse", felt[0] / n);
        levels.put("moreLonelyAfterUse", felt[1] / n);
        levels.put("betterMoodAfterUse", mood[0] / n);
        levels.put("worseMoodAfterUse", mood[1] / n);
        levels.put("moreContactOnline", contact[0] / n);
        levels.put("moreContactOffline", contact[1] / n);
        levels.put("overuse", overuse / n);
    }

    private static void classify(double[] counts, double value, double noticed) {
        counts[0] += value > noticed ? 1 : 0;
        counts[1] += value < -noticed ? 1 : 0;
    }

    /** People contacted online less those met offline in the window, as a share of both. */
    private static double onlineBalance(Ties ties, int person, int today) {
        double online = 0;
        double offline = 0;
        for (int tie = ties.first(person); tie < ties.end(person); tie++) {
            online += ties.lastExchange(tie) > today - WINDOW ? 1 : 0;
            offline += ties.lastMeeting(tie) > today - WINDOW ? 1 : 0;
        }
        return online + offline == 0 ? 0.0 : (online - offline) / (online + offline);
    }

    private static int lastDay(WorldView world) {
        return world.scenario().horizon().days() - 1;
    }

    private static boolean isClientInRecovery(Population population, int person) {
        return population.audience(person) == Audience.CLIENT && population.inRecovery(person);
    }

    private static double[] loneliness(PersonStates states) {
        double[] sum = new double[states.persons];
        Arrays.setAll(sum, i -> (double) states.social[i] + states.emotional[i]);
        return sum;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(Double.NaN);
    }
}
