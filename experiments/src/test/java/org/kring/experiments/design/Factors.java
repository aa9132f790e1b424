package org.kring.experiments.design;

import java.util.List;
import java.util.stream.IntStream;

/** Factors for tests. */
final class Factors {

    private Factors() {}

    /** So many ranges from 0 to 1, whose values are the places in the unit cube to twelve digits. */
    static List<Factor> unit(int count) {
        return IntStream.range(0, count)
                .<Factor>mapToObj(i -> RangeFactor.linear("f" + i, 0, 1))
                .toList();
    }

    /** Which of so many strata of a factor each of the first points lies in. */
    static int[] strata(Design design, int factor, int points, int strata) {
        return design.points()
                .limit(points)
                .mapToInt(point -> (int) (Double.parseDouble(point.values().get(factor)) * strata))
                .toArray();
    }

    /** All strata from 0, once each. */
    static int[] each(int strata) {
        return IntStream.range(0, strata).toArray();
    }

    /** The values of all points. */
    static List<List<String>> values(Design design) {
        return design.points().map(DesignPoint::values).toList();
    }
}
