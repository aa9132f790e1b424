package org.kring.model.scenario;

import java.util.regex.Pattern;

/** One-line checks for record constructors; each returns the value it has checked. */
public final class Requires {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 60;

    private Requires() {}

    /**
     * Checks a share or probability.
     *
     * @param name what the value is, as in the scenario file
     * @param value the value
     * @return the value, in [0,1]
     * @throws IllegalArgumentException if the value is outside [0,1] or undefined
     */
    public static double share(String name, double value) {
        return within(name, value, 0.0, 1.0);
    }

    /**
     * Checks a value that may be zero but not negative.
     *
     * @param name what the value is
     * @param value the value
     * @return the value, finite and at least 0
     * @throws IllegalArgumentException if the value is negative, infinite or undefined
     */
    public static double notNegative(String name, double value) {
        return within(name, value, 0.0, Double.MAX_VALUE);
    }

    /**
     * Checks a value that must be above zero.
     *
     * @param name what the value is
     * @param value the value
     * @return the value, finite and above 0
     * @throws IllegalArgumentException if the value is zero, negative, infinite or undefined
     */
    public static double positive(String name, double value) {
        if (!(value > 0.0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("%s must be above 0, but was %s".formatted(name, value));
        }
        return value;
    }

    /**
     * Checks that a value is a number at all.
     *
     * @param name what the value is
     * @param value the value
     * @return the value, finite
     * @throws IllegalArgumentException if the value is infinite or undefined
     */
    public static double finite(String name, double value) {
        return within(name, value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /**
     * Checks a closed range.
     *
     * @param name what the value is
     * @param value the value
     * @param low smallest value allowed
     * @param high largest value allowed
     * @return the value
     * @throws IllegalArgumentException if the value is outside the range or undefined
     */
    public static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    high == Double.MAX_VALUE
                            ? "%s must be %s, but was %s"
                                    .formatted(name, low == 0.0 ? "a number of at least 0" : "a finite number", value)
                            : "%s must be in [%s, %s], but was %s".formatted(name, low, high, value));
        }
        return value;
    }

    /**
     * Checks a whole number.
     *
     * @param name what the value is
     * @param value the value
     * @param low smallest value allowed
     * @param high largest value allowed
     * @return the value
     * @throws IllegalArgumentException if the value is outside the range
     */
    public static int within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    "%s must be a whole number in [%d, %d], but was %d".formatted(name, low, high, value));
        }
        return value;
    }

    /**
     * Checks a name, of which folders, files and columns are named.
     *
     * @param what what is named
     * @param value the name
     * @return the name: lower case letters, digits and single dashes
     * @throws IllegalArgumentException if it is empty, longer than {@value #LONGEST_NAME} or has other signs in it
     */
    public static String name(String what, String value) {
        if (!NAME.matcher(value).matches() || value.length() > LONGEST_NAME) {
            String shown = value.length() > LONGEST_NAME ? value.substring(0, LONGEST_NAME) + "…" : value;
            throw new IllegalArgumentException(
                    "%s must be 1 to %d lower case letters, digits and single dashes, such as my-page-2, but was %s"
                            .formatted(what, LONGEST_NAME, shown.isBlank() ? "empty" : shown));
        }
        return value;
    }
}
