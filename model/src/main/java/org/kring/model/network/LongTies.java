package org.kring.model.network;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.NetworkParameters;

/**
 * Long ties online: every account holder looks for a number of others in proportion to a weight, and finds them in
 * proportion to theirs (Chung and Lu). The weight is log-normal and goes with activity.
 */
final class LongTies {

    private static final int WEIGHT = 0;
    private static final int ROUNDING = 1;

    /** Tries to find somebody on the same platform before a person gives up on one tie. */
    private static final int TRIES = 32;

    private final Population people;
    private final Draws draws;
    private final double[] weight;
    private final double[] cumulative;
    private final double tiesPerWeight;

    LongTies(Population people, NetworkParameters network, Draws draws, double wanted, Hands hands) {
        this.people = people;
        this.draws = draws;
        weight = new double[people.size()];
        double correlation = network.longTieActivityCorrelation();
        double ownPart = Math.sqrt(1.0 - correlation * correlation);
        double activityPart = correlation * scoreFactor(people);
        Ranges.run(people.size(), hands, (from, to) -> {
            for (int i = from; i < to; i++) {
                double z = activityPart * people.logActivity(i) + ownPart * Draws.normal(key(i, 0), WEIGHT);
                weight[i] = people.platforms(i) == 0 ? 0.0 : StrictMath.exp(network.longTieSigma() * z);
            }
        });
        capAtStructuralLimit(weight, 2.0 * wanted);
        cumulative = new double[weight.length];
        double sum = 0.0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i];
            cumulative[i] = sum;
        }
        tiesPerWeight = sum > 0.0 ? wanted / sum : 0.0;
    }

    /**
     * Caps weights where the product rule would expect more than one tie between two such persons. Without it, the most
     * active person of a small population may take a tenth of all ties, most of them double.
     */
    private static void capAtStructuralLimit(double[] weight, double ends) {
        double sum = 0.0;
        for (double w : weight) {
            sum += w;
        }
        double limit = sum / Math.sqrt(Math.max(1.0, ends));
        for (int i = 0; i < weight.length; i++) {
            weight[i] = Math.min(weight[i], limit);
        }
    }

    /** The ties for which these persons look. */
    EdgeList ties(int from, int to) {
        EdgeList ties = new EdgeList((to - from) * 8);
        for (int i = from; i < to; i++) {
            int count = (int) (weight[i] * tiesPerWeight + Draws.uniform(key(i, 0), ROUNDING));
            for (int k = 1; k <= count; k++) {
                int partner = partner(i, key(i, k));
                if (partner != i) {
                    ties.add(Edge.of(i, partner, Layer.ONLINE, people.platforms(i) & people.platforms(partner)));
                }
            }
        }
        return ties;
    }

    private long key(int person, int tie) {
        return draws.key(Purpose.LONG_TIES, person, tie);
    }

    /** Somebody with an account on the same platform, or the person itself if none was found. */
    private int partner(int person, long key) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int other = at(Draws.uniform(key, attempt) * cumulative[cumulative.length - 1]);
            if (other != person && (people.platforms(other) & people.platforms(person)) != 0) {
                return other;
            }
        }
        return person;
    }

    /** The first person whose cumulative weight is above a level. */
    private int at(double level) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > level) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What turns log activity into a standard score; 0 where all are equally active. */
    private static double scoreFactor(Population people) {
        double squares = 0.0;
        for (int i = 0; i < people.size(); i++) {
            squares += people.logActivity(i) * people.logActivity(i);
        }
        return squares > 0.0 ? 1.0 / Math.sqrt(squares / people.size()) : 0.0;
    }
}
