package org.kring.model.chance;

/** Yes-or-no decisions whose chance is given by its logarithm. */
public final class LogRate {

    private LogRate() {}

    /**
     * Whether a uniform draw falls below e to the power of a log-rate.
     *
     * <p>Most draws are decided without the exponential: for x at most 0, e^x lies below (1 - x/16)^-16, since
     * (1 + y/n)^n stays below e^y. The result is that of {@code u < StrictMath.exp(logRate)} to the bit.
     *
     * @param u uniform draw in [0,1)
     * @param logRate logarithm of the chance; above 0 it is certain
     * @return true with the chance of e^logRate
     */
    public static boolean isMet(double u, double logRate) {
        if (logRate >= 0.0) {
            return true;
        }
        double root = 1.0 - logRate / 16.0;
        double second = root * root;
        double fourth = second * second;
        double eighth = fourth * fourth;
        return u * (eighth * eighth) <= 1.0 + 1e-9 && u < StrictMath.exp(logRate);
    }
}
