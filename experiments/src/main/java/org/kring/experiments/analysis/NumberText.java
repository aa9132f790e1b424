package org.kring.experiments.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are written in tables and sentences: the same everywhere, and never -0. */
public final class NumberText {

    private static final int MOST_DECIMALS = 4;

    private NumberText() {}

    /**
     * A cell of a table.
     *
     * @param value any number
     * @return 12 significant digits; {@code NaN}, {@code Infinity} or {@code -Infinity} if it is none
     */
    public static String cell(double value) {
        return Double.isFinite(value) ? exact(value).toString() : Double.toString(value);
    }

    /**
     * A number as data.
     *
     * @param value a finite number
     * @return 12 significant digits and no trailing zeros
     */
    public static BigDecimal exact(double value) {
        return value == 0.0
                ? BigDecimal.ZERO
                : new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros();
    }

    /** The size of a number without its sign, with a fixed number of decimals. */
    static String size(double value, int decimals) {
        return rounded(value, decimals).abs().toPlainString();
    }

    /**
     * A number for a sentence.
     *
     * @param value a finite number
     * @param decimals digits after the point
     * @return the number, with a sign if it is below 0
     */
    public static String signed(double value, int decimals) {
        return rounded(value, decimals).toPlainString();
    }

    /** Whether a number shows as 0 with that many decimals. */
    static boolean vanishes(double value, int decimals) {
        return Double.isFinite(value) && rounded(value, decimals).signum() == 0;
    }

    /** Decimals that suit a number: none from 100 on, one down to 0.1, then up to its first digit. */
    static int decimals(double value) {
        double size = Math.abs(value);
        if (size == 0.0 || size >= 100.0) {
            return 0;
        }
        int decimals = 1;
        for (double step = 0.1; size < step && decimals < MOST_DECIMALS; step /= 10.0) {
            decimals++;
        }
        return decimals;
    }

    /** Decimals that show a difference and its interval: no finer than the interval, and an end beside 0 stays so. */
    static int decimals(double difference, double low, double high) {
        double half = (high - low) / 2.0;
        int decimals = decimals(half > 0.0 && Double.isFinite(half) ? half : difference);
        if (low > 0.0 || high < 0.0) {
            double near = Math.min(Math.abs(low), Math.abs(high));
            while (decimals < MOST_DECIMALS && vanishes(near, decimals)) {
                decimals++;
            }
        }
        return decimals;
    }

    /** A level of confidence or a share as a percentage. */
    static String percent(double share) {
        return rounded(share * 100.0, 1).stripTrailingZeros().toPlainString() + " %";
    }

    /** A probability as a whole percentage that never claims certainty. */
    static String chance(double probability) {
        if (probability > 0.99 && probability < 1.0 + 1e-9) {
            return "more than 99 %";
        }
        return probability < 0.01
                ? "less than 1 %"
                : rounded(probability * 100.0, 0).toPlainString() + " %";
    }

    private static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
