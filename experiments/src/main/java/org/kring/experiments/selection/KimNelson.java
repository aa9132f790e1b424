package org.kring.experiments.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.selection.Screening.Verdict;

/**
 * The fully sequential procedure KN of S.-H. Kim and B. L. Nelson 2001, "A fully sequential procedure for
 * indifference-zone selection in simulation", ACM Transactions on Modeling and Computer Simulation 11(3):251-273, with its
 * constant c = 1.
 *
 * <p>It holds under common random numbers: variances are those of differences within replicates, from the first replicates
 * only. Looking after every batch in place of every replicate only takes chances of an error away. What it takes for granted
 * is that replicates are independent and normal; {@code docs/selection.md} says what was measured of that.
 *
 * <p>The state follows from the values alone, so that a study may stop and go on, on any number of threads.
 */
public final class KimNelson {

    private final IndifferenceZone zone;
    private final double sign;

    /**
     * A procedure.
     *
     * @param zone what is asked
     * @param higherIsBetter whether the best arm is the one with the highest mean
     */
    public KimNelson(IndifferenceZone zone, boolean higherIsBetter) {
        this.zone = zone;
        sign = higherIsBetter ? 1.0 : -1.0;
    }

    /**
     * Looks at the arms, from the first look to the last one for which all survivors have values.
     *
     * @param values a row of values for each arm, by replicate; rows may differ in length, all are finite
     * @return how far the selection is
     * @throws IllegalArgumentException if an arm has fewer than the first replicates, or there are no two arms
     */
    public Screening screen(double[][] values) {
        return screen(values, 0);
    }

    /**
     * The same where replicates were run that do not count. Of the most replicates so many less can then be looked at, and
     * that is done at the end, however few they are after the look before.
     *
     * @param values a row of values for each arm, by replicates that count
     * @param leftOut replicates that do not count, at least 0
     * @return how far the selection is
     * @throws IllegalArgumentException if an arm has fewer than the first replicates, or there are no two arms
     */
    public Screening screen(double[][] values, int leftOut) {
        if (values.length < 2) {
            throw new IllegalArgumentException("a selection needs at least two arms");
        }
        for (double[] row : values) {
            if (row.length < zone.first()) {
                throw new IllegalArgumentException(
                        "every arm needs %d replicates, but one has %d".formatted(zone.first(), row.length));
            }
        }
        return new Looks(values, zone.most() - leftOut).untilTheLast();
    }

    /** The constant h squared of the procedure for so many arms. */
    double hSquared(int arms) {
        double alpha = 1.0 - zone.confidence();
        double eta = 0.5 * (StrictMath.pow(2.0 * alpha / (arms - 1), -2.0 / (zone.first() - 1)) - 1.0);
        return 2.0 * eta * (zone.first() - 1);
    }

    /** One pass through the looks. */
    private final class Looks {

        private final double[][] values;
        private final int end;
        private final double[][] reach;
        private final double[] sums;
        private final int[] n;
        private final List<Optional<Integer>> beatenBy = new ArrayList<>();

        Looks(double[][] values, int end) {
            this.values = values;
            this.end = end;
            int arms = values.length;
            sums = new double[arms];
            n = new int[arms];
            reach = new double[arms][arms];
            double h = hSquared(arms);
            for (int i = 0; i < arms; i++) {
                beatenBy.add(Optional.empty());
                for (int l = 0; l < arms; l++) {
                    reach[i][l] = h * variance(values[i], values[l]) / (zone.indifference() * zone.indifference());
                }
            }
        }

        Screening untilTheLast() {
            for (int look : zone.looks()) {
                if (!takeUpTo(look)) {
                    return takeUpTo(end) ? at(end) : screening(Verdict.GO_ON);
                }
                Screening found = at(look);
                if (found.verdict() == Verdict.SELECTED) {
                    return found;
                }
            }
            return screening(Verdict.MAXIMUM);
        }

        private Screening at(int look) {
            giveUp(look);
            return screening(survivors() == 1 || look >= needed() ? Verdict.SELECTED : Verdict.MAXIMUM);
        }

        /** Adds the values of all survivors; false, and nothing added, if one has not so many. */
        private boolean takeUpTo(int look) {
            for (int arm = 0; arm < values.length; arm++) {
                if (beatenBy.get(arm).isEmpty() && values[arm].length < look) {
                    return false;
                }
            }
            for (int arm = 0; arm < values.length; arm++) {
                for (; beatenBy.get(arm).isEmpty() && n[arm] < look; n[arm]++) {
                    sums[arm] += sign * values[arm][n[arm]];
                }
            }
            return true;
        }

        /** An arm is given up for the one that is farthest beyond the reach of luck. */
        private void giveUp(int look) {
            List<Optional<Integer>> now = List.copyOf(beatenBy);
            for (int i = 0; i < values.length; i++) {
                double farthest = 0.0;
                for (int l = 0; l < values.length && now.get(i).isEmpty(); l++) {
                    if (l != i && now.get(l).isEmpty()) {
                        double slack = Math.max(0.0, zone.indifference() / (2.0 * look) * (reach[i][l] - look));
                        double behind = (sums[l] - sums[i]) / look - slack;
                        if (behind > farthest) {
                            farthest = behind;
                            beatenBy.set(i, Optional.of(l));
                        }
                    }
                }
            }
        }

        /** Replicates after which the means of the survivors decide. */
        private double needed() {
            double needed = 0.0;
            for (int i = 0; i < values.length; i++) {
                for (int l = 0; l < values.length; l++) {
                    if (i != l && beatenBy.get(i).isEmpty() && beatenBy.get(l).isEmpty()) {
                        needed = Math.max(needed, Math.floor(reach[i][l]) + 1.0);
                    }
                }
            }
            return needed;
        }

        private int survivors() {
            return (int) beatenBy.stream().filter(Optional::isEmpty).count();
        }

        private Screening screening(Verdict verdict) {
            List<Screening.Arm> arms = new ArrayList<>();
            int look = 0;
            for (int arm = 0; arm < values.length; arm++) {
                arms.add(new Screening.Arm(n[arm], sign * sums[arm] / n[arm], beatenBy.get(arm)));
                look = Math.max(look, n[arm]);
            }
            return new Screening(arms, look, verdict);
        }

        /** Of the difference between two arms, from the first replicates. */
        private double variance(double[] a, double[] b) {
            double mean = 0.0;
            for (int r = 0; r < zone.first(); r++) {
                mean += (a[r] - b[r]) / zone.first();
            }
            double sum = 0.0;
            for (int r = 0; r < zone.first(); r++) {
                double deviation = a[r] - b[r] - mean;
                sum += deviation * deviation;
            }
            return sum / (zone.first() - 1);
        }
    }
}
