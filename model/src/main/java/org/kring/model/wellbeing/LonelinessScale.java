package org.kring.model.wellbeing;

import java.util.List;
import org.kring.model.scenario.WellbeingParameters;

/**
 * The six-item De Jong Gierveld loneliness scale, read off the two states: three items ask about social and three about
 * emotional loneliness; an item is answered lonely from a certain level on. Score 0-1 not, 2-4 moderately, 5-6 strongly
 * lonely (literature.md section 2d).
 */
public final class LonelinessScale {

    /** Lowest score of a lonely person. */
    public static final int LONELY = 2;

    /** Lowest score of a strongly lonely person. */
    public static final int STRONG = 5;

    private final double[] socialCuts;
    private final double[] emotionalCuts;

    /**
     * The scale of a scenario.
     *
     * @param parameters where the cuts stand
     */
    public LonelinessScale(WellbeingParameters parameters) {
        socialCuts = toArray(parameters.socialCuts());
        emotionalCuts = toArray(parameters.emotionalCuts());
    }

    /**
     * The score of a person.
     *
     * @param social social loneliness in [0,1]
     * @param emotional emotional loneliness in [0,1]
     * @return 0 to 6
     */
    public int score(double social, double emotional) {
        return socialScore(social) + emotionalScore(emotional);
    }

    /**
     * The score on the social items.
     *
     * @param social social loneliness in [0,1]
     * @return 0 to 3
     */
    public int socialScore(double social) {
        return items(social, socialCuts);
    }

    /**
     * The score on the emotional items.
     *
     * @param emotional emotional loneliness in [0,1]
     * @return 0 to 3
     */
    public int emotionalScore(double emotional) {
        return items(emotional, emotionalCuts);
    }

    private static int items(double level, double[] cuts) {
        int items = 0;
        for (double cut : cuts) {
            if (level >= cut) {
                items++;
            }
        }
        return items;
    }

    private static double[] toArray(List<Double> cuts) {
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
