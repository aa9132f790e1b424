package org.kring.viz.chart;

import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * The cells of a study folder that a value with its interval comes from.
 *
 * @param value cell of the value
 * @param low cell of the lower end of its interval
 * @param high cell of the upper end
 */
public record Trace(Term value, Term low, Term high) {

    /**
     * The cells of a row of a table.
     *
     * @param row file and row, up to the semicolon before the column
     * @param value name of the column of the value
     * @return its cells, with the ends in {@code low} and {@code high}
     */
    static Trace of(String row, String value) {
        return new Trace(new Term(row + value, 1.0), new Term(row + "low", 1.0), new Term(row + "high", 1.0));
    }

    /**
     * What is computed from the runs of a strategy: the mean of an expression with the ends of its 95 % interval.
     *
     * @param arm label of the strategy
     * @param expression columns of {@code runs.csv} with {@code +} or {@code *} between them
     * @return its cells
     */
    static Trace ofRuns(String arm, String expression) {
        String row = "runs.csv#arm=%s;".formatted(arm);
        return new Trace(
                new Term("%smean(%s)".formatted(row, expression), 1.0),
                new Term("%slow(%s)".formatted(row, expression), 1.0),
                new Term("%shigh(%s)".formatted(row, expression), 1.0));
    }

    /** The same cells, counted otherwise. */
    Trace times(double factor) {
        return new Trace(value.times(factor), low.times(factor), high.times(factor));
    }

    /** The same cells of a difference seen from its other side. */
    Trace flipped() {
        return new Trace(value.times(-1.0), high.times(-1.0), low.times(-1.0));
    }

    /** Value and interval in words. */
    Told told(Messages words, String mean, String from, String to) {
        return words.tell("with.interval", value.told(mean), words.tell("range", low.told(from), high.told(to)));
    }
}
