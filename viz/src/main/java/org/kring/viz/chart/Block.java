package org.kring.viz.chart;

import java.util.List;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * What belongs together in a chart: a name with one dot per strategy.
 *
 * @param name what the dots show, with its denominator if that differs from the axis
 * @param dots the dots from top to bottom
 */
record Block(String name, List<Dot> dots) {

    /** Leaves out the dots that have no value. */
    Block {
        dots = dots.stream().filter(Dot::defined).toList();
    }

    /**
     * One strategy.
     *
     * @param style its look
     * @param value mean, {@code NaN} if it is not defined
     * @param low lower end of the interval, not finite if there is none
     * @param high upper end
     * @param trace their cells
     */
    record Dot(ArmStyle style, double value, double low, double high, Trace trace) {

        boolean defined() {
            return Double.isFinite(value);
        }

        boolean hasInterval() {
            return Double.isFinite(high - low);
        }

        Dot times(double factor) {
            return new Dot(style, factor * value, factor * low, factor * high, trace.times(factor));
        }

        /** Value and interval as text. */
        Told inWords(Messages words, int decimals) {
            String mean = words.numerals().fixed(value, decimals);
            return hasInterval()
                    ? trace.told(
                            words,
                            mean,
                            words.numerals().fixed(low, decimals),
                            words.numerals().fixed(high, decimals))
                    : trace.value().told(mean);
        }
    }

    boolean empty() {
        return dots.isEmpty();
    }

    /** The numbers of all dots, for those who cannot see them. */
    Told inWords(Messages words, int decimals) {
        return words.tell(
                "figure.block",
                name,
                Told.joined(
                        ", ",
                        dots.stream()
                                .map(dot -> named(dot.style().name(), dot.inWords(words, decimals)))
                                .toList()));
    }

    /** A name with what is told of it. */
    static Told named(String name, Told told) {
        return Told.joined(" ", List.of(Told.of(name), told));
    }

    /** The numbers of several blocks; a word for nothing if there are none. */
    static Told inWords(List<Block> blocks, Messages words, int decimals) {
        List<Told> said = blocks.stream()
                .filter(block -> !block.empty())
                .map(block -> block.inWords(words, decimals))
                .toList();
        return said.isEmpty() ? words.tell("figure.block.nothing") : Told.joined("; ", said);
    }
}
