package org.kring.experiments.design;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as the text that stands in a YAML file, with one text for each number. */
final class ValueText {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

    /** Whole numbers below it are written with all their digits, so that they can stand for a whole number. */
    private static final double MOST_WHOLE = 0x1.0p53;

    private ValueText() {}

    /**
     * The text of a number: 7 for 7.0, 0.25, 1.0e-4.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    static String of(double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a value must be a finite number, but was " + value);
        }
        return value == Math.rint(value) && Math.abs(value) <= MOST_WHOLE
                ? Long.toString((long) value)
                : Double.toString(value).toLowerCase(Locale.ROOT);
    }

    /** The canonical form of a number, and any other text without blanks around it. */
    static String canonical(String text) {
        String plain = text.strip();
        if (!NUMBER.matcher(plain).matches()) {
            return plain;
        }
        BigDecimal number = new BigDecimal(plain);
        boolean digitsOnly = plain.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '+');
        return digitsOnly ? new BigInteger(plain).toString() : finite(number, plain);
    }

    private static String finite(BigDecimal number, String plain) {
        double value = number.doubleValue();
        return Math.abs(value) < Double.POSITIVE_INFINITY ? of(value) : plain;
    }
}
