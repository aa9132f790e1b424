package org.kring.experiments.calibrate;

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
        @Override
        public PriorScale scale() {
            return PriorScale.LOG;
        }
    }
}
