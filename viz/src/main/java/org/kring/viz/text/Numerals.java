package org.kring.viz.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How numbers are written for people: as the language writes them, with a true minus and no "-0", the same on every machine.
 *
 * @param language language of the signs
 * @param undefined what stands for a number that is not defined
 */
public record Numerals(Language language, String undefined) {

    /** How numbers are written where only English is spoken. */
    public static final Numerals ENGLISH = new Numerals(Language.ENGLISH, "not defined");

    private static final String MINUS = "\u2212";

    /** Smaller sizes are errors of rounding. */
    private static final double LEAST = 1e-6;

    /**
     * A number with three significant digits at most, as an axis or a table shows it.
     *
     * @param x any number
     * @return such as 1,234 or 12.3 or 0.12 or 0.0012; 0.00 below a millionth
     */
    public String plain(double x) {
        double size = Math.abs(x);
        return fixed(x, size >= 100.0 ? 0 : size >= 10.0 ? 1 : small(size));
    }

    /** Two decimals, and below a tenth as many as two significant digits take; what is as good as 0 is written as 0. */
    private static int small(double size) {
        if (!(size >= LEAST && size < 0.1)) {
            return 2;
        }
        BigDecimal exact = BigDecimal.valueOf(size);
        return exact.scale() - exact.precision() + 2;
    }

    /**
     * A number with fixed decimals.
     *
     * @param x any number
     * @param decimals digits after the point
     * @return such as 1,234.5, or {@link #undefined}
     */
    public String fixed(double x, int decimals) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return undefined;
        }
        BigDecimal rounded = BigDecimal.valueOf(x).setScale(decimals, RoundingMode.HALF_UP);
        String digits = localised(String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs()));
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /**
     * A share as percentage.
     *
     * @param share usually in [0,1]
     * @return such as 12.3 %
     */
    public String percent(double share) {
        return percent(share, 1);
    }

    /**
     * A share as percentage.
     *
     * @param share usually in [0,1]
     * @param decimals digits after the point
     * @return such as 12 %
     */
    public String percent(double share, int decimals) {
        return Double.isNaN(share) ? undefined : fixed(100.0 * share, decimals) + language.percent();
    }

    /**
     * A difference with its sign.
     *
     * @param x any number
     * @param decimals digits after the point
     * @return such as +1.2, −1.2 or 0.0
     */
    public String signed(double x, int decimals) {
        String text = fixed(x, decimals);
        boolean positive = !Double.isNaN(x) && x > 0.0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive ? "+" + text : text;
    }

    /**
     * A number that is already written with a decimal point, such as the value of a factor.
     *
     * @param digits such as 1234.5
     * @return the same with the decimal sign of the language; other text as it is
     */
    public String rewritten(String digits) {
        return digits.matches("[-+]?[0-9]+(\\.[0-9]+)?")
                ? digits.replace('.', language.decimal()).replace('-', '\u2212')
                : digits;
    }

    /**
     * The format of tick labels: with as many of six decimals as a tick needs, or those of a short axis would all be 0.
     *
     * @return a fresh format, independent of the machine
     */
    public NumberFormat ticks() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        symbols.setDecimalSeparator(language.decimal());
        symbols.setGroupingSeparator(language.group());
        DecimalFormat format = new DecimalFormat("#,##0.######", symbols);
        format.setNegativePrefix(MINUS);
        return format;
    }

    private String localised(String digits) {
        return digits.replace(',', ' ').replace('.', language.decimal()).replace(' ', language.group());
    }
}
