package org.kring.model.network;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.AgeBand;
import org.kring.model.population.Hands;
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

    /** The same with so many times fewer persons gives the scale up to a factor of two. */
    private static final int ROUGHLY = 16;

    private static final double NARROWEST = 1.0 / NEIGHBOURHOOD;
    private static final double WIDEST = 0x1p60 * NARROWEST;

    private final int persons;
    private final int farthest;
    private final float[] age;
    private final float[] radius;
    private double scale;

    Circles(Population people, NetworkParameters network, Draws draws, double meanTies, Hands hands) {
        persons = people.size();
        farthest = (persons - 1) / 2;
        age = new float[persons];
        radius = new float[persons];
        Ranges.run(persons, hands, (from, to) -> {
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
        return square(scale, Math.min(radius[i], radius[j]));
    }

    static double square(double scale, float radius) {
        double scaled = scale * radius;
        return scaled * scaled;
    }

    private int reach(int i) {
        return (int) Math.min(farthest, scale * radius[i] * NEIGHBOURHOOD);
    }

    private int ahead(int i, int gap) {
        int j = i + gap;
        return j < persons ? j : j - persons;
    }

    /**
     * Doubles the scale until it is too wide, first with few persons, for wide circles are dear to look at; then halves the
     * interval, looking only at the pairs that are still open.
     */
    private double scaleFor(double meanTies) {
        int stride = Math.max(1, persons / SAMPLE);
        double high = NARROWEST;
        while (high < WIDEST && linkedAt(high, ROUGHLY * stride).meanTiesAt(high) < meanTies) {
            high *= 2.0;
        }
        OpenPairs open = linkedAt(high, stride);
        while (high < WIDEST && open.meanTiesAt(high) < meanTies) {
            high *= 2.0;
            open = linkedAt(high, stride);
        }
        while (high > NARROWEST && open.meanTiesAt(high / 2.0) >= meanTies) {
            high /= 2.0;
        }
        double low = high / 2.0;
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = (low + high) / 2.0;
            if (open.meanTiesAt(middle) < meanTies) {
                low = middle;
                open.settleLinked(middle);
            } else {
                high = middle;
                open.dropUnlinked(middle);
            }
        }
        return high;
    }

    /** The pairs of one in so many persons that are linked at a scale. */
    private OpenPairs linkedAt(double trial, int stride) {
        scale = trial;
        OpenPairs open = new OpenPairs((persons + stride - 1) / stride);
        for (int i = 0; i < persons; i += stride) {
            int reach = reach(i);
            for (int gap = 1; gap <= reach; gap++) {
                int j = ahead(i, gap);
                if (linked(i, j, gap)) {
                    open.add(squaredDistance(i, j, gap), Math.min(radius[i], radius[j]));
                }
            }
        }
        return open;
    }
}
