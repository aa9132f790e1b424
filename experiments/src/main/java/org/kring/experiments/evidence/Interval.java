package org.kring.experiments.evidence;

import java.math.BigDecimal;

/**
 * What may honestly be believed of a number before the model has been looked at.
 *
 * @param low lowest believable value
 * @param high highest believable value, at least {@code low}
 */
public record Interval(double low, double high) {

    /** Checks the order. */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("a range must be [low, high], but was [%s, %s]".formatted(low, high));
        }
    }

    /**
     * Whether a value is believable.
     *
     * @param value a number
     * @return true from low to high, both included
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    @Override
    public String toString() {
        return plain(low) + " to " + plain(high);
    }

    /** The shortest decimal that names the number, without an exponent. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
