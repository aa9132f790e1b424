package org.kring.experiments.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers of a fit are written. */
final class FitText {

    private static final MathContext DIGITS = new MathContext(9);

    private FitText() {}

    /** A cell of a table: nine digits at most, empty if the number is none. */
    static String cell(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number with a few decimals. */
    static String fixed(double value, int decimals) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
                : "none";
    }

    /** A number with a few decimals and its sign. */
    static String signed(double value, int decimals) {
        return (value < 0.0 ? "" : "+") + fixed(value, decimals);
    }

    /** A share as percentage with three digits. */
    static String percent(double share) {
        return Double.isFinite(share)
                ? new BigDecimal(share * 100.0)
                                .round(new MathContext(3))
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %"
                : "none";
    }
}
