package org.kring.experiments.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A factor with all numbers of an interval.
 *
 * <p>Values between the ends are rounded to twelve significant digits.
 *
 * @param path dotted path of what is varied
 * @param from lowest value, in the unit of the parameter
 * @param to highest value, above {@code from}
 * @param levelCount number of values on a grid, 2 to 1,000,000, ends included; empty if the factor is for space-filling designs only
 * @param scale linear, or logarithmic, for which {@code from} must be above 0
 * @param whole whether values are rounded to whole numbers; then both ends must be whole
 */
public record RangeFactor(String path, double from, double to, OptionalInt levelCount, Scale scale, boolean whole)
        implements Factor {

    private static final MathContext DIGITS = new MathContext(12);

    /** More are no grid: each is kept, and each is a point at least. */
    private static final int MOST_LEVELS = 1_000_000;

    /** Beyond this, neighbouring numbers of type double are more than 1 apart. */
    private static final double MOST_WHOLE = 0x1.0p53;

    /**
     * Checks the interval.
     *
     * @throws IllegalArgumentException if an argument lies outside what it allows, or two levels are rounded to one
     */
    public RangeFactor {
        Units.requirePath(path);
        if (!(Math.abs(from) < Double.POSITIVE_INFINITY && Math.abs(to) < Double.POSITIVE_INFINITY && from < to)) {
            throw new IllegalArgumentException(
                    "%s: from must be below to, both finite, but was %s and %s".formatted(path, from, to));
        }
        if (Math.abs(to - from) == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("%s: to - from must be finite, but was %s".formatted(path, to - from));
        }
        if (scale == Scale.LOG && !(from > 0.0)) {
            throw new IllegalArgumentException(
                    "%s: from must be above 0 on a logarithmic scale, but was %s".formatted(path, from));
        }
        if (whole
                && (from != Math.rint(from)
                        || to != Math.rint(to)
                        || Math.max(Math.abs(from), Math.abs(to)) > MOST_WHOLE)) {
            throw new IllegalArgumentException(
                    "%s: from and to must be whole numbers up to 2^53 if values are rounded, but was %s and %s"
                            .formatted(path, from, to));
        }
        if (levelCount.isPresent()) {
            requireLevels(path, from, to, levelCount.getAsInt(), scale, whole);
        }
    }

    /**
     * A continuous range on a linear scale.
     *
     * @param path dotted path of what is varied
     * @param from lowest value
     * @param to highest value
     * @return the factor, without levels
     * @throws IllegalArgumentException if {@code from} is not below {@code to}
     */
    public static RangeFactor linear(String path, double from, double to) {
        return new RangeFactor(path, from, to, OptionalInt.empty(), Scale.LINEAR, false);
    }

    /**
     * The same range with levels for a grid.
     *
     * @param count number of levels, 2 to 1,000,000
     * @return the factor
     * @throws IllegalArgumentException if there are fewer or more, or two levels are rounded to one
     */
    public RangeFactor withLevels(int count) {
        return new RangeFactor(path, from, to, OptionalInt.of(count), scale, whole);
    }

    @Override
    public List<String> levels() {
        int count = levelCount.orElseThrow(() -> new IllegalArgumentException(
                path + " must have levels on a grid, but is a range without a number of levels"));
        return levels(from, to, count, scale, whole);
    }

    @Override
    public String valueAt(double unit) {
        Units.requireUnit(unit);
        if (!whole) {
            return ValueText.of(between(from, to, scale, unit));
        }
        // Half a unit more on each side gives the numbers at the ends a full cell too.
        double low = from - 0.5;
        double rounded = Math.floor(between(low, to + 0.5, scale, unit) + 0.5);
        return ValueText.of(Math.min(Math.max(rounded, from), to));
    }

    private static void requireLevels(String path, double from, double to, int count, Scale scale, boolean whole) {
        if (count < 2 || count > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "%s: levels must be from 2 to %d, but was %d".formatted(path, MOST_LEVELS, count));
        }
        double most = whole ? to - from + 1.0 : MOST_LEVELS;
        if (count > most || new HashSet<>(levels(from, to, count, scale, whole)).size() < count) {
            throw new IllegalArgumentException(
                    "%s: levels must be different numbers, but %d levels from %s to %s are not"
                            .formatted(path, count, ValueText.of(from), ValueText.of(to)));
        }
    }

    private static List<String> levels(double from, double to, int count, Scale scale, boolean whole) {
        return IntStream.range(0, count)
                .mapToDouble(i -> between(from, to, scale, i / (count - 1.0)))
                .map(value -> whole ? Math.rint(value) : value)
                .mapToObj(ValueText::of)
                .toList();
    }

    private static double between(double from, double to, Scale scale, double unit) {
        if (unit == 0.0 || unit == 1.0) {
            return unit == 0.0 ? from : to;
        }
        double value = scale == Scale.LINEAR
                ? from + unit * (to - from)
                : StrictMath.exp(StrictMath.log(from) + unit * (StrictMath.log(to) - StrictMath.log(from)));
        // 0.6 and not 0.6000000000000001; the ends stay as they were given.
        double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
        return Math.min(Math.max(rounded, from), to);
    }
}
