package org.kring.viz.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds places for labels that stand under each other, close to what they name but never over one another. */
final class LabelColumn {

    private LabelColumn() {}

    /**
     * Places labels.
     *
     * @param wanted where each label would like to be, in px
     * @param gap least distance between two labels
     * @param low first place allowed
     * @param high last place allowed; given up if there is no room for all
     * @return a place per label, in the order of {@code wanted}
     */
    static double[] place(double[] wanted, double gap, double low, double high) {
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] places = wanted.clone();
        double last = Double.POSITIVE_INFINITY;
        for (int k = order.length - 1; k >= 0; k--) {
            last = Math.min(Math.min(places[order[k]], high), last - gap);
            places[order[k]] = last;
        }
        last = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            last = Math.max(Math.max(places[i], low), last + gap);
            places[i] = last;
        }
        return Arrays.copyOf(places, places.length);
    }
}
