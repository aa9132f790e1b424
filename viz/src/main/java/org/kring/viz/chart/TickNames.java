package org.kring.viz.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

/** Ticks of an axis that are named by a rule of their own. */
final class TickNames extends NumberFormat {

    private static final long serialVersionUID = 1L;

    private final transient DoubleFunction<String> name;

    TickNames(DoubleFunction<String> name) {
        this.name = name;
    }

    @Override
    public StringBuffer format(double number, StringBuffer into, FieldPosition place) {
        return into.append(name.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer into, FieldPosition place) {
        return format((double) number, into, place);
    }

    @Override
    public Number parse(String source, ParsePosition place) {
        throw new UnsupportedOperationException("ticks are written and never read");
    }
}
