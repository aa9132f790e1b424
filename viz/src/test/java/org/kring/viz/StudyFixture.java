package org.kring.viz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.WorldRuns;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.Worlds;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** A made-up study, the same in every run of the tests: plausible numbers, no findings. */
public final class StudyFixture {

    /** Labels of the strategies, reference first. */
    public static final List<String> ARMS =
            List.of("absent", "website-mirror", "lively-mix", "open-conversation", "closed-group", "work-profile");

    private static final int WEEKS = 26;

    /** Reach of clients, isolation risk, staff hours, interactions, creators, reactors; by arm. */
    private static final double[][] LEVELS = {
        {0.0, 0.412, 0.0, 0.0, 0.0, 0.0},
        {0.31, 0.411, 41.0, 160.0, 0.004, 0.05},
        {0.58, 0.398, 182.0, 2900.0, 0.021, 0.14},
        {0.61, 0.389, 338.0, 3900.0, 0.047, 0.16},
        {0.22, 0.383, 236.0, 1500.0, 0.118, 0.21},
        {0.27, 0.416, 121.0, 640.0, 0.012, 0.08},
    };

    private StudyFixture() {}

    /**
     * The study with 30 replicates.
     *
     * @return finished runs
     */
    public static StudyResults results() {
        return results(30);
    }

    /**
     * The study.
     *
     * @param replicates number of replicates
     * @return finished runs
     */
    public static StudyResults results(int replicates) {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (int arm = 0; arm < ARMS.size(); arm++) {
            List<Outcome> runs = new ArrayList<>();
            for (int r = 0; r < replicates; r++) {
                runs.add(outcome(arm, r));
            }
            outcomes.put(ARMS.get(arm), runs);
        }
        return new StudyResults("fixture-study", ARMS, ARMS.get(0), outcomes);
    }

    /**
     * The study with each of its 30 replicates in a world of its own.
     *
     * @return in how many worlds which strategy wins
     */
    public static WorldComparison worlds() {
        List<StudyResults> single = new ArrayList<>();
        List<Worlds.World> worlds = new ArrayList<>();
        StudyResults all = results();
        for (int r = 0; r < all.replicates(); r++) {
            Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
            for (String arm : ARMS) {
                outcomes.put(arm, List.of(all.runs(arm).get(r)));
            }
            single.add(new StudyResults(all.study(), ARMS, all.reference(), outcomes));
            worlds.add(new Worlds.World(r + 1, List.of()));
        }
        List<Integer> sets = worlds.stream().map(Worlds.World::set).toList();
        return WorldComparison.of(
                new WorldRuns(new Worlds("made-up", "0", 1, List.of(), worlds), sets, single), Outcomes.names());
    }

    private static Outcome outcome(int arm, int replicate) {
        double people = new SplittableRandom(replicate).nextDouble(-1.0, 1.0);
        SplittableRandom luck = new SplittableRandom(1000L * arm + replicate);
        double[] level = LEVELS[arm];
        double own = luck.nextDouble(-1.0, 1.0);
        Map<String, Double> values = new LinkedHashMap<>();
        Metrics.run().forEach(metric -> values.put(metric.name(), arm == 0 ? 0.0 : 0.1 + 0.02 * own));
        double risk = level[1] + 0.02 * people + 0.012 * own;
        values.put("reachShareOfClients", level[0] * (1.0 + 0.05 * own));
        values.put("reachShareOfTargetGroup", level[0] * 0.9 * (1.0 + 0.05 * own));
        values.put("isolationRisk", risk);
        values.put("isolationRiskLeastLonelyThird", risk - 0.25);
        values.put("isolationRiskMiddleThird", risk - 0.05);
        values.put("isolationRiskMostLonelyThird", risk + 0.3 + 0.004 * arm);
        values.put("lonelinessOfClients", 3.1 + 0.1 * people);
        values.put("staffHours", level[2] * (1.0 + 0.03 * own));
        values.put("overflowHours", ARMS.get(arm).equals("lively-mix") ? 33.8 : 0.0);
        values.put(
                "reachShareOfPotentialClients", (ARMS.get(arm).equals("open-conversation") ? 0.3 : 0.1) + 0.02 * own);
        values.put("interactions", level[3] * (1.0 + 0.2 * own));
        boolean silent = level[2] == 0.0;
        values.put("interactionsPerStaffHour", silent ? Double.NaN : level[3] / level[2] * (1.0 + 0.2 * own));
        values.put("engagedPerReached", silent ? Double.NaN : 0.01 + 0.1 * level[4]);
        values.put("creatorShare", silent ? Double.NaN : level[4] * (1.0 + 0.2 * own));
        values.put("reactorShare", silent ? Double.NaN : level[5] * (1.0 + 0.1 * own));
        values.put(
                "readerShare", silent ? Double.NaN : 1.0 - level[4] * (1.0 + 0.2 * own) - level[5] * (1.0 + 0.1 * own));
        values.put("topTenPercentShareOfContributions", silent ? Double.NaN : 0.45 + 0.05 * own);
        return new Outcome(List.copyOf(values.values()), weekly(level, people, luck), lorenz(level[4], own));
    }

    private static List<List<Double>> weekly(double[] level, double people, SplittableRandom luck) {
        List<List<Double>> series = new ArrayList<>();
        for (Metric metric : Metrics.weekly()) {
            List<Double> weeks = new ArrayList<>();
            for (int w = 0; w < WEEKS; w++) {
                double growth = 0.55 + 0.45 * (1.0 - Math.exp(-w / 6.0));
                double noise = 1.0 + 0.06 * people + 0.10 * luck.nextDouble(-1.0, 1.0);
                weeks.add(
                        switch (metric.name()) {
                            case "weeklyIsolationRisk" -> level[1];
                            case "weeklyStaffHours" -> level[2] / WEEKS;
                            case "weeklyInteractions" -> level[3] / WEEKS * noise;
                            default -> (double) Math.round(2000.0 * 0.6 * level[0] * growth * noise);
                        });
            }
            series.add(weeks);
        }
        return series;
    }

    private static List<Double> lorenz(double creators, double own) {
        if (creators == 0.0) {
            return List.of();
        }
        List<Double> points = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            double inside = Math.max(0.0, (i / 100.0 - (1.0 - creators)) / creators);
            points.add(i == 100 ? 1.0 : Math.pow(inside, 2.2 + 0.2 * own));
        }
        return points;
    }
}
