package org.kring.experiments.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Boxes in words. */
final class BoxWords {

    /** Last steps of a path that say nothing by themselves. */
    private static final Set<String> BARE = Set.of("mean", "sd", "share", "from", "to", "weight", "value", "rate");

    private static final int MOST_DIGITS = 12;
    private static final int LONGEST = 60;

    private final List<Dimension> dimensions;

    BoxWords(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** The limit of one dimension: {@code stigma concern is under 0.3}. */
    String limit(Box box, int d) {
        Dimension dimension = dimensions.get(d);
        Limit limit = box.limits().get(d);
        String said = limit instanceof Limit.Span span ? span(dimension, span) : choice(dimension, limit);
        return name(d) + " is " + said;
    }

    /** All limits of a box, empty for the whole space. */
    String all(Box box) {
        return box.restricted(dimensions).stream().map(d -> limit(box, d)).collect(Collectors.joining(" and "));
    }

    /** The last steps of the path that tell the factor from the others. */
    String name(int d) {
        String path = dimensions.get(d).path();
        for (int steps = 1; ; steps++) {
            String words = words(path, steps);
            int taken = steps;
            boolean unique = IntStream.range(0, dimensions.size())
                    .filter(other -> other != d)
                    .noneMatch(
                            other -> words(dimensions.get(other).path(), taken).equals(words));
            if (unique || steps >= path.split("\\.", -1).length) {
                return words;
            }
        }
    }

    private static String words(String path, int steps) {
        List<String> parts = List.of(path.split("\\.", -1));
        int last = parts.size() - 1;
        boolean bare = BARE.contains(parts.get(last)) && last > 0;
        int from = Math.max(0, last + 1 - steps - (bare ? 1 : 0));
        // A mean is what is meant if nothing is said; other measures are named.
        int to = bare && parts.get(last).equals("mean") ? last : last + 1;
        return String.join(" ", parts.subList(from, to))
                .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private static String span(Dimension dimension, Limit.Span span) {
        boolean low = span.from() > 0;
        boolean high = span.to() < dimension.levels().size() - 1;
        if (dimension.isListed()) {
            String from = dimension.levels().get(span.from());
            String to = dimension.levels().get(span.to());
            if (from.equals(to)) {
                return from;
            }
            return low && high ? "%s to %s".formatted(from, to) : low ? "at least " + from : "at most " + to;
        }
        String from = low ? between(dimension.number(span.from() - 1), dimension.number(span.from())) : "";
        String to = high ? between(dimension.number(span.to()), dimension.number(span.to() + 1)) : "";
        return low && high ? "between %s and %s".formatted(from, to) : low ? "over " + from : "under " + to;
    }

    /** The shortest number that parts the two; of several the one nearest to their middle. */
    static String between(double below, double above) {
        BigDecimal middle =
                BigDecimal.valueOf(below).add(BigDecimal.valueOf(above)).divide(BigDecimal.valueOf(2));
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            BigDecimal rounded = middle.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            double value = rounded.doubleValue();
            if (below < value && value < above) {
                return rounded.signum() == 0
                        ? "0"
                        : rounded.stripTrailingZeros().toPlainString();
            }
        }
        return middle.stripTrailingZeros().toPlainString();
    }

    private static String choice(Dimension dimension, Limit limit) {
        return IntStream.range(0, dimension.levels().size())
                .filter(limit::holds)
                .mapToObj(level -> cut(dimension.levels().get(level)))
                .collect(Collectors.joining(" or "));
    }

    private static String cut(String level) {
        return level.length() <= LONGEST ? level : level.substring(0, LONGEST - 1) + "\u2026";
    }
}
