package org.kring.model.network;

import java.util.Arrays;

/**
 * Pairs of which it is open whether they know each other, while the scale of {@link Circles} is searched by halving an
 * interval: a pair that is linked at the low end stays linked, one that is not at the high end never is, so each step
 * leaves about half of them to look at.
 */
final class OpenPairs {

    private final int sampled;
    private double[] squaredDistance;
    private float[] smallerRadius;
    private int size;
    private long settled;

    /** No pairs yet of a number of persons whose ties are counted. */
    OpenPairs(int sampled) {
        this.sampled = sampled;
        squaredDistance = new double[16 * sampled];
        smallerRadius = new float[16 * sampled];
    }

    void add(double squared, float smaller) {
        if (size == squaredDistance.length) {
            int room = Math.addExact(size, Math.max(16, size / 2));
            squaredDistance = Arrays.copyOf(squaredDistance, room);
            smallerRadius = Arrays.copyOf(smallerRadius, room);
        }
        squaredDistance[size] = squared;
        smallerRadius[size++] = smaller;
    }

    /** Mean number of ties of the sampled persons at a scale; each tie was counted from one side only. */
    double meanTiesAt(double scale) {
        long ties = settled;
        for (int p = 0; p < size; p++) {
            ties += isLinked(p, scale) ? 1 : 0;
        }
        return 2.0 * ties / sampled;
    }

    /** The scale will not be smaller: pairs that are linked there are linked. */
    void settleLinked(double scale) {
        int before = size;
        keep(scale, false);
        settled += before - size;
    }

    /** The scale will not be larger: pairs that are not linked there are not linked. */
    void dropUnlinked(double scale) {
        keep(scale, true);
    }

    private void keep(double scale, boolean linked) {
        int kept = 0;
        for (int p = 0; p < size; p++) {
            if (isLinked(p, scale) == linked) {
                squaredDistance[kept] = squaredDistance[p];
                smallerRadius[kept++] = smallerRadius[p];
            }
        }
        size = kept;
    }

    private boolean isLinked(int pair, double scale) {
        return squaredDistance[pair] <= Circles.square(scale, smallerRadius[pair]);
    }
}
