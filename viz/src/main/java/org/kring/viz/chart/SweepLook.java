package org.kring.viz.chart;

import java.util.List;
import java.util.Locale;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/**
 * How one outcome of a sweep is told.
 *
 * @param styles looks of the strategies
 * @param scale what values are multiplied by: 100 for shares
 * @param unit unit in words
 * @param file end of the name of its files
 * @param replicates most replicates at a point
 * @param words the language
 */
record SweepLook(List<ArmStyle> styles, double scale, String unit, String file, int replicates, Messages words) {

    static SweepLook of(SweepComparison comparison, String outcome, Messages words) {
        Metric metric = Metrics.run().stream()
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElseThrow();
        return new SweepLook(
                Palette.of(comparison.arms(), comparison.reference()).stream()
                        .map(style -> style.called(words.strategy(style.label())))
                        .toList(),
                metric.unit().startsWith("share of ") ? Blocks.PERCENT : 1.0,
                words.unit(metric.unit()),
                outcome.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
                comparison.runs().points().stream()
                        .mapToInt(point -> point.replicates().size())
                        .max()
                        .orElse(0),
                words);
    }
}
