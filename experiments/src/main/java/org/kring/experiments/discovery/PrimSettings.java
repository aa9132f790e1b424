package org.kring.experiments.discovery;

import java.util.OptionalDouble;
import org.kring.model.scenario.Requires;

/**
 * How boxes are looked for.
 *
 * @param peel share of the points of a box that a step of peeling or pasting takes at most, unless a single value has more;
 *     above 0, at most 0.5
 * @param smallest share of all points below which a box is too small to go on, above 0, at most 0.5
 * @param density least density of the box that is chosen; empty for the best balance of coverage and density
 * @param boxes most boxes that are looked for one after the other, at least 1
 */
public record PrimSettings(double peel, double smallest, OptionalDouble density, int boxes) {

    /** As Friedman and Fisher (1999) and Bryant and Lempert (2010) have them; three boxes. */
    public static final PrimSettings USUAL = new PrimSettings(0.05, 0.05, OptionalDouble.empty(), 3);

    /** Checks the ranges. */
    public PrimSettings {
        requireShare("peel", peel);
        requireShare("smallest", smallest);
        density.ifPresent(value -> Requires.within("density", value, 0.0, 1.0));
        Requires.within("boxes", boxes, 1, 100);
    }

    /** Fewest points of a box among so many. */
    int fewest(int points) {
        return Math.max(2, (int) Math.ceil(smallest * points));
    }

    private static void requireShare(String name, double value) {
        if (!(value > 0.0 && value <= 0.5)) {
            throw new IllegalArgumentException(name + " must be above 0 and at most 0.5, but was " + value);
        }
    }
}
