package org.kring.viz.cli;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a person reads them on a terminal. */
final class Numbers {

    private static final MathContext DIGITS = new MathContext(6);

    private Numbers() {}

    /**
     * A number with at most six digits, never with an exponent.
     *
     * @param value any number
     * @return such as {@code 0.125}; a dash if it is not defined
     */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
