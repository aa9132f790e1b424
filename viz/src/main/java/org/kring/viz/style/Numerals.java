package org.kring.viz.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written for people, the same in every country: point for decimals, a true minus, no "-0". */
public final class Numerals {

    /** What stands for a number that is not defined. */
    public static final String UNDEFINED = "not defined";

    private static final String MINUS = "\u2212";

    private Numerals() {}

    /**
     * A number with three significant digits at most, as an axis or a table shows it.
     *
     * @param x any number
     * @return such as 1,234 or 12.3 or 0.123
     */
    public static String plain(double x) {
        double size = Math.abs(x);
        return fixed(x, size >= 100.0 ? 0 : size >= 10.0 ? 1 : 2);
    }

    /**
     * A number with fixed decimals.
     *
     * @param x any number
     * @param decimals digits after the point
     * @return such as 1,234.5, or {@link #UNDEFINED}
     */
    public static String fixed(double x, int decimals) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return UNDEFINED;
        }
        BigDecimal rounded = BigDecimal.valueOf(x).setScale(decimals, RoundingMode.HALF_UP);
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /**
     * A share as percentage.
     *
     * @param share usually in [0,1]
     * @return such as 12.3 %
     */
    public static String percent(double share) {
        return Double.isNaN(share) ? UNDEFINED : fixed(100.0 * share, 1) + " %";
    }

    /**
     * A difference with its sign.
     *
     * @param x any number
     * @param decimals digits after the point
     * @return such as +1.2, −1.2 or 0.0
     */
    public static String signed(double x, int decimals) {
        String text = fixed(x, decimals);
        boolean positive = !Double.isNaN(x) && x > 0.0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive ? "+" + text : text;
    }

    /**
     * The format of tick labels.
     *
     * @return a fresh format, independent of the locale
     */
    public static NumberFormat ticks() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0.###", symbols);
        format.setNegativePrefix(MINUS);
        return format;
    }
}
