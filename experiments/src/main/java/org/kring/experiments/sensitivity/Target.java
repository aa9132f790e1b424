package org.kring.experiments.sensitivity;

/**
 * What indices are taken of: an outcome of a strategy, or of what it adds to another.
 *
 * @param outcome name of the outcome
 * @param quantity mean over the replicates, or the logarithm of their variance
 * @param arm label of the strategy
 * @param against label of the strategy that it is compared with, replicate by replicate; empty for the level itself
 */
public record Target(String outcome, Quantity quantity, String arm, String against) {

    /** What is taken over the replicates of a point. */
    public enum Quantity {
        /** The mean: what is to be expected. */
        MEAN("mean"),
        /**
         * The natural logarithm of the variance: how much is left to luck. Of the variance itself the points with most of it
         * would decide everything, and its own error grows with it; that of the logarithm does not.
         */
        LOG_VARIANCE("logVariance");

        private final String key;

        Quantity(String key) {
            this.key = key;
        }

        /**
         * The name in tables.
         *
         * @return such as {@code logVariance}
         */
        public String key() {
            return key;
        }
    }

    /**
     * Whether it is a difference.
     *
     * @return false for the level of one strategy
     */
    public boolean isDifference() {
        return !against.isEmpty();
    }

    /**
     * The same of the strategy by itself.
     *
     * @return the level
     */
    public Target level() {
        return new Target(outcome, quantity, arm, "");
    }

    /**
     * What it is, in words.
     *
     * @return such as {@code isolationRisk, lively-mix less absent}
     */
    public String words() {
        String of = isDifference() ? "%s, %s less %s".formatted(outcome, arm, against) : outcome + " with " + arm;
        return quantity == Quantity.MEAN ? of : "the variance over replicates of " + of;
    }
}
