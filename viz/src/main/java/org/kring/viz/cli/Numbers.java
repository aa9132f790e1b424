package org.kring.viz.cli;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a person reads them on a terminal. */
final class Numbers {

    private static final int DIGITS = 6;

    private Numbers() {}

    /**
     * A number with at most six digits, never with an exponent.
     *
     * @param value any number
     * @return such as {@code 0.125}; a dash if it is not defined
     */
    static String plain(double value) {
        return plain(value, DIGITS);
    }

    /**
     * A number with so many digits, never with an exponent.
     *
     * @param value any number
     * @param digits at most so many
     * @return such as {@code 0.125}; a dash if it is not defined
     */
    static String plain(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
