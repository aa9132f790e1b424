package org.kring.viz.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Messages;

/** The level axis of a chart of dots: what values become on it, and how far it goes. */
enum DotScale {
    /** From 0 to the largest value. */
    AMOUNT,
    /** Per cent of a whole: from 0 to the largest value, never beyond 100. */
    PERCENT,
    /** Differences, with 0 in the middle. */
    DIFFERENCE,
    /** Decades, from a tenth upwards; what is 0 stands at the lower end. */
    DECADES;

    private static final double LEAST_DECADE = -1.0;
    private static final double ROOM = 0.06;

    /** Where a value stands on the axis. */
    double place(double value) {
        return this == DECADES ? Math.log10(Math.max(value, Math.pow(10.0, LEAST_DECADE))) : value;
    }

    /** Where the end of an interval stands; never beyond what the quantity can be. */
    double end(double value) {
        return switch (this) {
            case AMOUNT -> Math.max(0.0, value);
            case PERCENT -> Math.min(100.0, Math.max(0.0, value));
            case DIFFERENCE, DECADES -> place(value);
        };
    }

    NumberAxis axis(String label, List<Block> blocks, Messages words) {
        NumberAxis axis = ChartStyle.axis(label, words.numerals());
        double high = ends(blocks).max().orElse(1.0);
        double low = ends(blocks).min().orElse(0.0);
        switch (this) {
            case AMOUNT -> axis.setRange(0.0, Math.max(high, 1e-6) * (1.0 + ROOM));
            case PERCENT -> axis.setRange(0.0, Math.min(102.0, Math.max(high, 0.5) * (1.0 + ROOM)));
            case DIFFERENCE -> {
                double reach = (1.0 + ROOM) * Math.max(0.1, Math.max(Math.abs(low), Math.abs(high)));
                axis.setRange(-reach, reach);
            }
            case DECADES -> {
                axis.setRange(LEAST_DECADE - ROOM, Math.max(Math.ceil(high), 1.0) + ROOM);
                axis.setTickUnit(new NumberTickUnit(1.0));
                axis.setNumberFormatOverride(new TickNames(x -> decade(Math.rint(x), words)));
            }
        }
        return axis;
    }

    private static String decade(double exponent, Messages words) {
        return exponent <= LEAST_DECADE
                ? "0"
                : words.numerals().fixed(Math.pow(10.0, exponent), exponent < 0.0 ? 1 : 0);
    }

    private DoubleStream ends(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.dots().stream())
                .flatMapToDouble(dot -> DoubleStream.of(place(dot.value()), at(dot, dot.low()), at(dot, dot.high())));
    }

    private double at(Dot dot, double interval) {
        return end(dot.hasInterval() ? interval : dot.value());
    }
}
