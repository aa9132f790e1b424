package org.kring.experiments.discovery;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.kring.experiments.analysis.CsvText;

/** A break-even value in words and as tables. */
public final class BreakEvenText {

    private BreakEvenText() {}

    /** Of the first value at which the difference is not 0. */
    private static String direction(BreakEven found) {
        double first = found.curve().stream()
                .mapToDouble(BreakEven.CurvePoint::difference)
                .filter(difference -> difference > 0.0 || difference < 0.0)
                .findFirst()
                .orElse(0.0);
        boolean touches = found.curve().stream().anyMatch(point -> point.difference() == 0.0);
        return first == 0.0 ? "0" : (first > 0.0 ? "positive" : "negative") + (touches ? " or 0" : "");
    }

    /**
     * The answer in words.
     *
     * @param found a curve with its zeros
     * @return lines of text, each with its end
     */
    public static String of(BreakEven found) {
        StringBuilder text =
                new StringBuilder("Break-even of %s and %s on %s along %s (%d points, up to %d replicates; %s):\n"
                        .formatted(
                                found.arm(),
                                found.against(),
                                found.outcome().name(),
                                found.factor(),
                                found.points(),
                                found.replicates(),
                                found.method()));
        for (Crossing crossing : found.crossings()) {
            text.append("  At %s (95 %% interval: %s): above it the difference is %s.\n"
                    .formatted(
                            number(crossing.at()),
                            interval(found, crossing),
                            crossing.rising() ? "positive" : "negative"));
        }
        if (found.crossings().isEmpty()) {
            text.append("  No crossing within %s to %s: the difference is %s throughout%s.\n"
                    .formatted(
                            number(from(found)),
                            number(to(found)),
                            direction(found),
                            found.isTold()
                                    ? ", and told from 0 at every value"
                                    : ", but not told from 0 at every value, so a crossing is not ruled out"));
        }
        if (found.crossings().size() > 1) {
            text.append("  Several crossings: look at the figure before trusting any of them.\n");
        }
        return text.toString();
    }

    /**
     * The interval of a crossing in words.
     *
     * @param found the curve
     * @param crossing one of its zeros
     * @return such as {@code 0.31 to 0.44}, or {@code 0.31 or more}
     */
    public static String interval(BreakEven found, Crossing crossing) {
        boolean low = Double.isFinite(crossing.low());
        boolean high = Double.isFinite(crossing.high());
        if (!low && !high) {
            return "anywhere from %s to %s and beyond".formatted(number(from(found)), number(to(found)));
        }
        return low && high
                ? "%s to %s".formatted(number(crossing.low()), number(crossing.high()))
                : low ? number(crossing.low()) + " or more" : number(crossing.high()) + " or less";
    }

    /**
     * The curve as a CSV table.
     *
     * @param found a curve with its zeros
     * @return the text
     */
    public static String curve(BreakEven found) {
        return CsvText.of(
                List.of(found.factor(), "difference", "low", "high", "points", "replicates"), csv -> found.curve()
                        .forEach(point -> csv.writeRecord(List.of(
                                CsvText.cell(point.x()),
                                CsvText.cell(point.difference()),
                                CsvText.cell(point.low()),
                                CsvText.cell(point.high()),
                                Integer.toString(found.points()),
                                Integer.toString(found.replicates())))));
    }

    /**
     * The zeros as a CSV table.
     *
     * @param found a curve with its zeros
     * @return the text, one row for each zero
     */
    public static String crossings(BreakEven found) {
        List<String> head = List.of("factor", "outcome", "arm", "against", "breakEven", "low", "high", "above");
        return CsvText.of(head, csv -> found.crossings()
                .forEach(crossing -> csv.writeRecord(List.of(
                        found.factor(),
                        found.outcome().name(),
                        found.arm(),
                        found.against(),
                        CsvText.cell(crossing.at()),
                        CsvText.cell(crossing.low()),
                        CsvText.cell(crossing.high()),
                        crossing.rising() ? "positive" : "negative"))));
    }

    private static double from(BreakEven found) {
        return found.curve().get(0).x();
    }

    private static double to(BreakEven found) {
        return found.curve().get(found.curve().size() - 1).x();
    }

    /**
     * A number with three significant digits.
     *
     * @param value a finite number
     * @return the number
     */
    public static String number(double value) {
        return value == 0.0
                ? "0"
                : new BigDecimal(value)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
