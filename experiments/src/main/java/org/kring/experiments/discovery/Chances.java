package org.kring.experiments.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.model.chance.Draws;

/**
 * What a box is worth beyond the points that it was fitted to. PRIM finds a dense box in pure noise too, so two questions are
 * asked. Would the same search find as much if the cases were dealt out to the points at random (permutation test)? And what
 * do boxes found on four fifths of the points hold of the fifth that was held out (cross-validation, repeated)?
 */
final class Chances {

    /** Random deals of the cases: the smallest p-value is 1/200. */
    static final int DEALS = 199;

    private static final int FOLDS = 5;
    private static final int REPEATS = 4;
    private static final long DEAL = 0x6465616cL;
    private static final long FOLD = 0x666f6c64L;

    private final Cases cases;
    private final BoxSearch search;

    Chances(Cases cases, BoxSearch search) {
        this.cases = cases;
        this.search = search;
    }

    /**
     * The p-value of a box: the share of deals, this one included, whose box agrees with the cases as well. If nothing is to
     * be found, it is at most p in no more than a share p of studies, because points are then exchangeable.
     */
    double pValue(Peel found) {
        double agreement = found.agreement(cases);
        long asGood = IntStream.range(0, DEALS)
                .parallel()
                .filter(deal -> {
                    Cases dealt = cases.withFlagsOf(shuffled(Draws.bits(DEAL, deal)));
                    return search.find(dealt).agreement(dealt) >= agreement;
                })
                .count();
        return (1.0 + asGood) / (1.0 + DEALS);
    }

    /** What boxes hold of points that they were not fitted to. */
    HeldOut heldOut() {
        Fold[] folds = IntStream.range(0, FOLDS * REPEATS)
                .parallel()
                .mapToObj(i -> fold(shuffled(Draws.bits(FOLD, i / FOLDS)), i % FOLDS))
                .toArray(Fold[]::new);
        int[] restricted = new int[cases.dimensions().size()];
        int inside = 0;
        int hits = 0;
        for (Fold fold : folds) {
            inside += fold.content.points();
            hits += fold.content.cases();
            for (int d : fold.box.restricted(cases.dimensions())) {
                restricted[d]++;
            }
        }
        double all = (double) REPEATS * cases.count();
        return new HeldOut(
                all == 0.0 ? 0.0 : hits / all,
                inside == 0 ? 0.0 : (double) hits / inside,
                Arrays.stream(restricted).boxed().toList(),
                folds.length);
    }

    private Fold fold(int[] order, int number) {
        int[] train = IntStream.range(0, order.length)
                .filter(i -> i % FOLDS != number)
                .map(i -> order[i])
                .toArray();
        int[] test = IntStream.range(0, order.length)
                .filter(i -> i % FOLDS == number)
                .map(i -> order[i])
                .toArray();
        Box box = search.find(cases.only(train)).box();
        return new Fold(box, cases.only(test).content(box));
    }

    private int[] shuffled(long key) {
        int[] order = IntStream.range(0, cases.size()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = Draws.below(key, i, i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private record Fold(Box box, Cases.Content content) {}

    /**
     * What boxes hold of points that they were not fitted to.
     *
     * @param coverage share of the held-out cases that lie in them
     * @param density share of the held-out points in them that are cases; 0 if there are none
     * @param restricted for each dimension, how many of the boxes restrict it
     * @param fits how many boxes were fitted
     */
    record HeldOut(double coverage, double density, List<Integer> restricted, int fits) {
        HeldOut {
            restricted = List.copyOf(restricted);
        }
    }
}
