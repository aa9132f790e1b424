package org.kring.experiments.selection;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of a selection: with at least the stated probability the arm is found that is truly best, provided that it is
 * better than the next one by the indifference; of arms that lie closer together any may be found.
 *
 * @param indifference difference below which it does not matter which arm is taken, in the unit of the outcome, above 0
 * @param confidence probability of a correct selection, above a half and below 1
 * @param first replicates of every arm before the first look, at least 2; the variances are taken from these
 * @param batch replicates between two looks, at least 1
 * @param most most replicates of an arm, at least {@code first}
 */
public record IndifferenceZone(double indifference, double confidence, int first, int batch, int most) {

    /** Checks the numbers. */
    public IndifferenceZone {
        if (!(indifference > 0.0) || !Double.isFinite(indifference)) {
            throw new IllegalArgumentException("indifference must be above 0, but was " + indifference);
        }
        if (!(confidence > 0.5 && confidence < 1.0)) {
            throw new IllegalArgumentException("confidence must be above 0.5 and below 1, but was " + confidence);
        }
        if (first < 2 || batch < 1 || most < first) {
            throw new IllegalArgumentException(
                    "needed are 2 <= first <= most and a batch of at least 1, but first was %d, most %d and batch %d"
                            .formatted(first, most, batch));
        }
    }

    /**
     * Numbers of replicates at which arms are looked at.
     *
     * @return rising numbers from {@code first} to {@code most}
     */
    public List<Integer> looks() {
        List<Integer> looks = new ArrayList<>();
        for (int n = first; n < most; n += batch) {
            looks.add(n);
        }
        looks.add(most);
        return List.copyOf(looks);
    }
}
