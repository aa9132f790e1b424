package org.kring.viz.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.experiments.pattern.LevelUnit;
import org.kring.experiments.pattern.Pattern;
import org.kring.experiments.pattern.PatternResult;
import org.kring.experiments.pattern.ValidationRows;
import org.kring.experiments.pattern.Verdict;
import org.kring.viz.chart.BandRows.Row;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;

/** What the model gives for every pattern, on the scale of the band in which it must lie. */
public final class ValidationFigure {

    /** Name of its files. */
    public static final String NAME = "validation";

    /** An end of a band that is so many times as far off as the other stands for no end. */
    private static final double FAR = 20.0;

    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;

    private ValidationFigure() {}

    /**
     * Draws the figure.
     *
     * @param results results in any order
     * @param words the language; titles of patterns stay as their file has them
     * @return the figure, failing patterns on top
     */
    public static Figure draw(List<PatternResult> results, Messages words) {
        List<Row> rows = ValidationRows.ordered(results).stream()
                .map(result -> row(result, words))
                .toList();
        int replicates = results.stream()
                .mapToInt(result -> result.levels().size())
                .max()
                .orElse(0);
        return new Figure(
                NAME,
                words.say("figure.validation.title"),
                words.tell(
                        "figure.validation.alt",
                        results.size(),
                        count(results, Verdict.PASS),
                        count(results, Verdict.FAIL),
                        count(results, Verdict.TOO_FEW),
                        missed(rows)),
                words.tell("figure.validation.caption", words.say("replicates", replicates)),
                Origin.of(words, "validation.csv#pattern,verdict,low,high,level,quantileLow,quantileHigh"),
                List.of(BandRows.panel(rows, words)));
    }

    private static int count(List<PatternResult> results, Verdict verdict) {
        return (int)
                results.stream().filter(result -> result.verdict() == verdict).count();
    }

    private static String missed(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.verdict() != Verdict.PASS)
                .map(row -> "%s (%s): %s".formatted(row.name(), row.id(), row.numbers()))
                .collect(Collectors.joining("; "));
    }

    private static Row row(PatternResult result, Messages words) {
        Pattern pattern = result.pattern();
        LevelUnit unit = pattern.unit();
        double width = Math.max(pattern.high() - pattern.low(), Double.MIN_NORMAL);
        String numbers = numbers(pattern, text(unit, result.level(), words), words);
        return new Row(
                pattern.id(),
                pattern.title(),
                result.verdict(),
                (result.level() - pattern.low()) / width,
                (result.quantile(LOW) - pattern.low()) / width,
                (result.quantile(HIGH) - pattern.low()) / width,
                numbers);
    }

    /** Level and band; of an order only the end that means something. */
    private static String numbers(Pattern pattern, String level, Messages words) {
        String low = text(pattern.unit(), pattern.low(), words);
        String high = text(pattern.unit(), pattern.high(), words);
        if (pattern.severity().isOrder() && Math.abs(pattern.low()) > FAR * Math.abs(pattern.high())) {
            return words.say("figure.validation.atMost", level, high);
        }
        if (pattern.severity().isOrder() && Math.abs(pattern.high()) > FAR * Math.abs(pattern.low())) {
            return words.say("figure.validation.atLeast", level, low);
        }
        return words.say("figure.validation.numbers", level, words.range(low, high));
    }

    private static String text(LevelUnit unit, double value, Messages words) {
        Numerals numerals = words.numerals();
        return switch (unit) {
            case SHARE -> numerals.percent(value);
            case POINTS -> numerals.signed(Blocks.PERCENT * value, 1);
            case DEVIATIONS -> numerals.signed(value, 2);
            case NUMBER -> numerals.plain(value);
        };
    }
}
