package org.kring.viz.chart;

import java.util.List;
import java.util.Locale;
import org.kring.experiments.pattern.Pattern;
import org.kring.experiments.pattern.PatternResult;
import org.kring.experiments.pattern.ValidationRows;
import org.kring.experiments.pattern.Verdict;
import org.kring.viz.chart.BandRows.Row;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;
import org.kring.viz.text.Told;

/** What the model gives for every pattern, on the scale of the band in which it must lie. */
public final class ValidationFigure {

    /** Name of its files. */
    public static final String NAME = "validation";

    private static final String TABLE = "validation.csv#";

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
                        Cells.count(words, results.size(), TABLE + "rows"),
                        count(results, Verdict.PASS, words),
                        count(results, Verdict.FAIL, words),
                        count(results, Verdict.TOO_FEW, words),
                        missed(results, words)),
                words.tell(
                        "figure.validation.caption",
                        Cells.counted(words, "replicates", replicates, TABLE + "max(replicates)")),
                Origin.of(words, TABLE + "pattern,verdict,low,high,level,quantileLow,quantileHigh"),
                List.of(BandRows.panel(rows, words)));
    }

    private static Cited count(List<PatternResult> results, Verdict verdict, Messages words) {
        return Cells.count(
                words,
                results.stream().filter(result -> result.verdict() == verdict).count(),
                "%sverdict=%s;rows".formatted(TABLE, verdict.name().toLowerCase(Locale.ROOT)));
    }

    private static Told missed(List<PatternResult> results, Messages words) {
        List<Told> missed = ValidationRows.ordered(results).stream()
                .filter(result -> result.verdict() != Verdict.PASS)
                .map(result -> words.tell(
                        "figure.validation.missed",
                        result.pattern().title(),
                        result.pattern().id(),
                        numbers(result, words)))
                .toList();
        return missed.isEmpty() ? words.tell("figure.validation.missed.none") : Told.joined("; ", missed);
    }

    private static Row row(PatternResult result, Messages words) {
        Pattern pattern = result.pattern();
        double width = Math.max(pattern.high() - pattern.low(), Double.MIN_NORMAL);
        return new Row(
                pattern.id(),
                pattern.title(),
                result.verdict(),
                (result.level() - pattern.low()) / width,
                (result.quantile(LOW) - pattern.low()) / width,
                (result.quantile(HIGH) - pattern.low()) / width,
                numbers(result, words).text());
    }

    /** Level and band; of an order only the end that means something. */
    private static Told numbers(PatternResult result, Messages words) {
        Pattern pattern = result.pattern();
        Told level = number(pattern, "level", result.level(), words);
        Told low = number(pattern, "low", pattern.low(), words);
        Told high = number(pattern, "high", pattern.high(), words);
        if (pattern.severity().isOrder() && Math.abs(pattern.low()) > FAR * Math.abs(pattern.high())) {
            return words.tell("figure.validation.atMost", level, high);
        }
        if (pattern.severity().isOrder() && Math.abs(pattern.high()) > FAR * Math.abs(pattern.low())) {
            return words.tell("figure.validation.atLeast", level, low);
        }
        return words.tell("figure.validation.numbers", level, words.tell("range", low, high));
    }

    private static Told number(Pattern pattern, String column, double value, Messages words) {
        Term cell = new Term("%spattern=%s;%s".formatted(TABLE, pattern.id(), column), 1.0);
        Numerals numerals = words.numerals();
        return switch (pattern.unit()) {
            case SHARE -> Cells.percent(words, cell, value, 1);
            case POINTS -> cell.times(Blocks.PERCENT).told(numerals.signed(Blocks.PERCENT * value, 1));
            case DEVIATIONS -> cell.told(numerals.signed(value, 2));
            case NUMBER -> cell.told(numerals.plain(value));
        };
    }
}
