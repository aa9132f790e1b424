package org.kring.model.network;

import java.util.concurrent.Executor;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.AgeBand;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.NetworkParameters;

/**
 * Social circles in a space of place and age (Hamill and Gilbert, in literature.md section 5): two persons know each
 * other when each is within the other's circle. Circles differ in radius, which gives clusters and unequal numbers.
 *
 * <p>Place is the number of the person, on a ring, so neighbours in the space are neighbours in memory. The common scale
 * of all radii is the one that gives the wanted mean number of ties.
 */
final class Circles {

    /** Persons who live as far apart as the youngest and the oldest are at age weight 1; an assumption. */
    private static final double NEIGHBOURHOOD = 1000.0;

    /** Persons among whom ties are counted to find the scale; a smaller population is counted whole. */
    private static final int SAMPLE = 20_000;

    /** Halvings of an interval from s to 2s: the mean number of ties is met to about 1 in 10,000. */
    private static final int BISECTIONS = 14;

    private static final int MOST_DOUBLINGS = 60;

    private final int persons;
    private final int farthest;
    private final float[] age;
    private final float[] radius;
    private double scale;

    Circles(Population people, NetworkParameters network, Draws draws, double meanTies, Executor executor) {
        persons = people.size();
        farthest = (persons - 1) / 2;
        age = new float[persons];
        radius = new float[persons];
        Ranges.run(persons, executor, (from, to) -> {
            for (int i = from; i < to; i++) {
                long key = draws.key(Purpose.CIRCLES, i, 0);
                double years = (people.ageBand(i).ordinal() + Draws.uniform(key, 0)) / AgeBand.COUNT;
                age[i] = (float) (network.ageWeight() * years);
                radius[i] = (float) StrictMath.exp(network.circleSigma() * Draws.normal(key, 1));
            }
        });
        scale = scaleFor(meanTies);
    }

    /** All ties of these persons with persons up to half the ring ahead of them, so that each tie is found once. */
    EdgeList ties(int from, int to) {
        EdgeList ties = new EdgeList((to - from) * 12);
        for (int i = from; i < to; i++) {
            int reach = reach(i);
            for (int gap = 1; gap <= reach; gap++) {
                int j = ahead(i, gap);
                if (linked(i, j, gap)) {
                    ties.add(Edge.of(i, j, Layer.ACQUAINTANCE, 0));
                }
            }
        }
        return ties;
    }

    /** Squared distance as a share of the smaller of the two squared radii: 0 at the centre, 1 on the edge. */
    double closeness(int i, int j) {
        int apart = Math.abs(i - j);
        return squaredDistance(i, j, Math.min(apart, persons - apart)) / smallerSquare(i, j);
    }

    private boolean linked(int i, int j, int gap) {
        return squaredDistance(i, j, gap) <= smallerSquare(i, j);
    }

    private double squaredDistance(int i, int j, int gap) {
        double place = gap / NEIGHBOURHOOD;
        double years = age[i] - age[j];
        return place * place + years * years;
    }

    private double smallerSquare(int i, int j) {
        double smaller = scale * Math.min(radius[i], radius[j]);
        return smaller * smaller;
    }

    private int reach(int i) {
        return (int) Math.min(farthest, scale * radius[i] * NEIGHBOURHOOD);
    }

    private int ahead(int i, int gap) {
        int j = i + gap;
        return j < persons ? j : j - persons;
    }

    private double scaleFor(double meanTies) {
        double high = 1.0 / NEIGHBOURHOOD;
        for (int k = 0; k < MOST_DOUBLINGS && meanTiesAt(high) < meanTies; k++) {
            high *= 2.0;
        }
        double low = high / 2.0;
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = (low + high) / 2.0;
            if (meanTiesAt(middle) < meanTies) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double meanTiesAt(double trial) {
        scale = trial;
        int stride = Math.max(1, persons / SAMPLE);
        long ties = 0;
        int counted = 0;
        for (int i = 0; i < persons; i += stride) {
            int reach = reach(i);
            for (int gap = 1; gap <= reach; gap++) {
                if (linked(i, ahead(i, gap), gap)) {
                    ties++;
                }
            }
            counted++;
        }
        return 2.0 * ties / counted;
    }
}
