package org.kring.experiments.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far a selection is.
 *
 * @param arms what became of every arm, in their order
 * @param look replicates of every surviving arm that the last look used
 * @param verdict whether it goes on
 */
public record Screening(List<Arm> arms, int look, Verdict verdict) {

    /** Whether more runs are needed. */
    public enum Verdict {
        /** Arms survive that cannot be told apart yet. */
        GO_ON,
        /** One arm is left, or those that are left need no more runs: the one with the best mean is selected. */
        SELECTED,
        /** The most replicates are used up: the arm with the best mean is named, without the stated probability. */
        MAXIMUM
    }

    /**
     * What became of an arm.
     *
     * @param n replicates that were looked at
     * @param mean their mean, in the unit of the outcome
     * @param beatenBy index of the arm that it was given up for; empty if it survives
     */
    public record Arm(int n, double mean, Optional<Integer> beatenBy) {
        /**
         * Whether it is still in the running.
         *
         * @return true until it is given up
         */
        public boolean survives() {
            return beatenBy.isEmpty();
        }
    }

    /** Copies the list. */
    public Screening {
        arms = List.copyOf(arms);
    }

    /**
     * Indices of the arms that survive.
     *
     * @return at least one, in order
     */
    public int[] survivors() {
        int[] survivors = new int[arms.size()];
        int count = 0;
        for (int arm = 0; arm < survivors.length; arm++) {
            if (arms.get(arm).survives()) {
                survivors[count++] = arm;
            }
        }
        return Arrays.copyOf(survivors, count);
    }

    /**
     * Runs that were looked at, of all arms together.
     *
     * @return the sum of all {@code n}
     */
    public long runs() {
        return arms.stream().mapToLong(Arm::n).sum();
    }
}
