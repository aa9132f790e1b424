package org.kring.viz.chart;

import java.util.List;
import java.util.Locale;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.model.observe.Metrics;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/**
 * How one outcome of a sweep is told.
 *
 * @param styles looks of the strategies
 * @param scale how its numbers are written
 * @param file end of the name of its files
 * @param replicates most replicates at a point
 * @param factors the factors in words
 * @param words the language
 */
record SweepLook(List<ArmStyle> styles, Scale scale, String file, int replicates, FactorWords factors, Messages words) {

    static SweepLook of(SweepComparison comparison, String outcome, int weeks, Messages words) {
        return new SweepLook(
                Palette.of(comparison.arms(), comparison.reference()).stream()
                        .map(style -> style.called(words.strategy(style.label())))
                        .toList(),
                Scale.of(Metrics.run(outcome), weeks, words),
                outcome.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
                comparison.runs().points().stream()
                        .mapToInt(point -> point.replicates().size())
                        .max()
                        .orElse(0),
                FactorWords.of(comparison, words),
                words);
    }
}
