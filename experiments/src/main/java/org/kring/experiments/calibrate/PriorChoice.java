package org.kring.experiments.calibrate;

import org.kring.model.scenario.Requires;

/** How a study file chooses the prior of a parameter: the range of the evidence register, or a part of it. */
public sealed interface PriorChoice {

    /**
     * On which scale the prior is flat.
     *
     * @return the scale
     */
    PriorScale scale();

    /** The range of the register, every value as likely as every other. */
    record Linear() implements PriorChoice {
        @Override
        public PriorScale scale() {
            return PriorScale.LINEAR;
        }
    }

    /** The range of the register, every ratio as likely as every other. */
    record Log() implements PriorChoice {
        @Override
        public PriorScale scale() {
            return PriorScale.LOG;
        }
    }

    /**
     * A part of the range of the register, every value as likely as every other.
     *
     * @param low lowest value
     * @param high highest value
     */
    record LinearWithin(double low, double high) implements PriorChoice {
        /** Checks that there is something between the ends. */
        public LinearWithin {
            requireRange(low, high);
        }

        @Override
        public PriorScale scale() {
            return PriorScale.LINEAR;
        }
    }

    /**
     * A part of the range of the register, every ratio as likely as every other.
     *
     * @param low lowest value
     * @param high highest value
     */
    record LogWithin(double low, double high) implements PriorChoice {
        /** Checks that there is something between the ends. */
        public LogWithin {
            requireRange(low, high);
        }

        @Override
        public PriorScale scale() {
            return PriorScale.LOG;
        }
    }

    private static void requireRange(double low, double high) {
        Requires.finite("low", low);
        Requires.finite("high", high);
        if (low >= high) {
            throw new IllegalArgumentException("low must be below high, but was %s, and high %s".formatted(low, high));
        }
    }
}
