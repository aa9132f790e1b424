package org.kring.viz.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

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
     */
    record Dot(ArmStyle style, double value, double low, double high) {

        boolean defined() {
            return Double.isFinite(value);
        }

        boolean hasInterval() {
            return Double.isFinite(high - low);
        }

        Dot times(double factor) {
            return new Dot(style, factor * value, factor * low, factor * high);
        }

        /** Value and interval as text. */
        String inWords(Messages words, int decimals) {
            String mean = words.numerals().fixed(value, decimals);
            return hasInterval()
                    ? words.say(
                            "with.interval",
                            mean,
                            words.range(
                                    words.numerals().fixed(low, decimals),
                                    words.numerals().fixed(high, decimals)))
                    : mean;
        }
    }

    boolean empty() {
        return dots.isEmpty();
    }

    /** The numbers of all dots, for those who cannot see them. */
    String inWords(Messages words, int decimals) {
        return words.say(
                "figure.block",
                name,
                dots.stream()
                        .map(dot -> dot.style().name() + " " + dot.inWords(words, decimals))
                        .collect(Collectors.joining(", ")));
    }

    /** The numbers of several blocks; a word for nothing if there are none. */
    static String inWords(List<Block> blocks, Messages words, int decimals) {
        Stream<String> said =
                blocks.stream().filter(block -> !block.empty()).map(block -> block.inWords(words, decimals));
        String all = said.collect(Collectors.joining("; "));
        return all.isEmpty() ? words.say("figure.block.nothing") : all;
    }
}
