package org.kring.model.observe;

/**
 * The exponent of a discrete power law p(x) = x^-a / zeta(a) of contributions x = 1, 2, … per contributor (LIT:T17), by
 * maximum likelihood: the value at which ln zeta(a) + a · mean ln x is least, which is a convex function of a.
 */
final class TailExponent {

    /** Contributors below which there is no exponent; the shares of LIT:T05 ask for as many. */
    static final int LEAST_CONTRIBUTORS = 100;

    private static final double LOW = 1.0001;
    private static final double HIGH = 25.0;
    private static final int STEPS = 100;
    private static final int TERMS = 60;

    private TailExponent() {}

    /**
     * The exponent.
     *
     * @param counts contributions by person, those without any left out of account
     * @return above 1; {@code NaN} with fewer than {@value #LEAST_CONTRIBUTORS} contributors, or if nobody contributed twice
     */
    static double of(int[] counts) {
        double logs = 0.0;
        int contributors = 0;
        for (int count : counts) {
            if (count > 0) {
                contributors++;
                logs += StrictMath.log(count);
            }
        }
        return contributors < LEAST_CONTRIBUTORS || logs == 0.0 ? Double.NaN : leastAt(logs / contributors);
    }

    private static double leastAt(double meanLog) {
        double low = LOW;
        double high = HIGH;
        for (int step = 0; step < STEPS; step++) {
            double left = low + (high - low) / 3.0;
            double right = high - (high - low) / 3.0;
            if (cost(left, meanLog) <= cost(right, meanLog)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2.0;
    }

    private static double cost(double exponent, double meanLog) {
        return StrictMath.log(zeta(exponent)) + exponent * meanLog;
    }

    /** Riemann's zeta above 1: some terms, and the Euler-Maclaurin formula for the rest. */
    static double zeta(double s) {
        double sum = 0.0;
        for (int k = 1; k < TERMS; k++) {
            sum += StrictMath.pow(k, -s);
        }
        double last = StrictMath.pow(TERMS, -s);
        double rest = last * TERMS / (s - 1.0) + last / 2.0;
        double first = s * last / (12.0 * TERMS);
        double third = s * (s + 1.0) * (s + 2.0) * last / (720.0 * TERMS * TERMS * TERMS);
        return sum + rest + first - third;
    }
}
