package org.kring.experiments.export;

import java.util.function.Function;
import org.kring.experiments.trace.Column;
import org.kring.model.observe.Metric;

/**
 * A column of an exported table: what it is called, what it means, and what stands in it.
 *
 * @param <R> what a row is made of
 * @param column name and type
 * @param unit unit and denominator; empty for names and numbers that have none
 * @param meaning what it is, in a sentence
 * @param cell the value in a row; empty if it is not defined
 */
record ExportColumn<R>(Column column, String unit, String meaning, Function<R, String> cell) {

    static <R> ExportColumn<R> text(String name, String meaning, Function<R, String> cell) {
        return new ExportColumn<>(new Column(name, Column.Type.TEXT), "", meaning, cell);
    }

    static <R> ExportColumn<R> count(String name, String meaning, Function<R, Long> cell) {
        return new ExportColumn<>(
                new Column(name, Column.Type.COUNT), "", meaning, row -> Long.toString(cell.apply(row)));
    }

    static <R> ExportColumn<R> number(String name, String unit, String meaning, Function<R, Double> cell) {
        return new ExportColumn<>(new Column(name, Column.Type.DOUBLE), unit, meaning, row -> number(cell.apply(row)));
    }

    /** A column for a metric, which says itself what it is. */
    static <R> ExportColumn<R> metric(Metric metric, Function<R, Double> cell) {
        String better =
                switch (metric.direction()) {
                    case HIGHER -> " More is better.";
                    case LOWER -> " Less is better.";
                    case NEITHER -> "";
                };
        return number(metric.name(), metric.unit(), metric.sentence() + better, cell);
    }

    String name() {
        return column.name();
    }

    /** Meaning and unit in one line. */
    String comment() {
        return unit.isEmpty() ? meaning : "%s Unit: %s.".formatted(meaning, unit);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
