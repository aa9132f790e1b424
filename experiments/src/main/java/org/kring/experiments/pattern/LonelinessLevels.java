package org.kring.experiments.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.wellbeing.LonelinessScale;

/** Loneliness when the observed weeks begin, how far it moves, and whether people keep their rank (LIT:T59..T70, T81). */
final class LonelinessLevels implements LevelObserver {

    private final Map<String, Level> atRest = new TreeMap<>();
    private double[] atStart = {};

    /** How many of a group score what on the 6-item scale. */
    private record Scores(double persons, double strong, double lonely, double social, double emotional) {

        static Scores of(WorldView world, IntPredicate group) {
            LonelinessScale scale = new LonelinessScale(world.scenario().wellbeing());
            PersonStates states = world.states();
            double[] sums = new double[5];
            IntStream.range(0, states.persons).filter(group).forEach(i -> {
                int social = scale.socialScore(states.social[i]);
                int emotional = scale.emotionalScore(states.emotional[i]);
                sums[0]++;
                sums[1] += social + emotional >= LonelinessScale.STRONG ? 1 : 0;
                sums[2] += social + emotional >= LonelinessScale.LONELY ? 1 : 0;
                sums[3] += social == 3 ? 1 : 0;
                sums[4] += emotional == 3 ? 1 : 0;
            });
            return new Scores(sums[0], sums[1], sums[2], sums[3], sums[4]);
        }
    }

    @Override
    public void begin(WorldView world) {
        Population people = world.population();
        atStart = loneliness(world.states());
        Scores general = Scores.of(world, i -> people.audience(i) == Audience.GENERAL_PUBLIC);
        atRest.put("publicStronglyLonely", Level.share(general.strong, general.persons));
        atRest.put("publicLonely", Level.share(general.lonely, general.persons));
        atRest.put("publicStronglySocial", Level.share(general.social, general.persons));
        atRest.put("publicStronglyEmotional", Level.share(general.emotional, general.persons));
        atRest.put("publicSocialOverEmotional", Level.share(general.social - general.emotional, general.persons));
        Scores recovery = Scores.of(world, i -> isClientInRecovery(people, i));
        Level strong = Level.share(recovery.strong, recovery.persons);
        atRest.put("recoveryStronglyLonely", strong);
        atRest.put("recoveryLonely", Level.share(recovery.lonely, recovery.persons));
        atRest.put(
                "recoveryToPublicStronglyLonely",
                new Level(strong.value() / (general.strong / general.persons), strong.n()));
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        levels.putAll(atRest);
        double[] now = loneliness(world.states());
        double correlation = new PearsonsCorrelation().correlation(atStart, now);
        levels.put("lonelinessCorrelation", new Level(correlation, now.length));
        levels.put("lonelinessDrift", rise(now, i -> true));
        levels.put("clientLonelinessDrift", rise(now, i -> world.population().audience(i) == Audience.CLIENT));
    }

    static boolean isClientInRecovery(Population population, int person) {
        return population.audience(person) == Audience.CLIENT && population.inRecovery(person);
    }

    /** Rise of mean loneliness of a group since the start, in its standard deviations at the start. */
    private Level rise(double[] now, IntPredicate group) {
        int[] members = IntStream.range(0, now.length).filter(group).toArray();
        double[] before = IntStream.of(members).mapToDouble(i -> atStart[i]).toArray();
        double rise =
                IntStream.of(members).mapToDouble(i -> now[i] - atStart[i]).sum() / members.length;
        return new Level(rise / new StandardDeviation().evaluate(before), members.length);
    }

    private static double[] loneliness(PersonStates states) {
        double[] sum = new double[states.persons];
        Arrays.setAll(sum, i -> (double) states.social[i] + states.emotional[i]);
        return sum;
    }
}
