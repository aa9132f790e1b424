package org.kring.viz.chart;

import java.util.List;
import java.util.Locale;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.experiments.analysis.SweepCurves.Cell;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/**
 * How one outcome of a sweep is told.
 *
 * @param styles looks of the strategies
 * @param metric the outcome
 * @param weeks observed weeks that hours are divided by, where the cell has no level of its own for them; 0 to leave totals
 * @param file end of the name of its files
 * @param replicates most replicates at a point
 * @param factors the factors in words
 * @param words the language
 */
record SweepLook(
        List<ArmStyle> styles,
        Metric metric,
        int weeks,
        String file,
        int replicates,
        FactorWords factors,
        Messages words) {

    /** Path of the observed weeks. */
    private static final String WEEKS = "horizon.weeks";

    private static final String POSTS = "strategy.postsPerWeek";

    static SweepLook of(SweepComparison comparison, String outcome, int weeks, Messages words) {
        return new SweepLook(
                Palette.of(comparison.arms(), comparison.reference()).stream()
                        .map(style -> style.called(words.strategy(style.label())))
                        .toList(),
                Metrics.run(outcome),
                weeks,
                outcome.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
                comparison.runs().points().stream()
                        .mapToInt(point -> point.replicates().size())
                        .max()
                        .orElse(0),
                FactorWords.of(comparison, words),
                words);
    }

    /** The strategies that have a number somewhere. */
    List<ArmStyle> styles(SweepCurves curves) {
        return styles.stream()
                .filter(style -> curves.cells().stream()
                        .anyMatch(cell -> cell.arm().equals(style.label()) && Double.isFinite(cell.mean())))
                .toList();
    }

    /** Which strategies have no number anywhere, as a sentence for a caption; nothing if there are none. */
    String without(SweepCurves curves) {
        List<String> without = styles.stream()
                .filter(style -> !styles(curves).contains(style))
                .map(ArmStyle::name)
                .toList();
        return without.isEmpty() ? "" : " " + words.say("figure.sweep.without", words.and(without));
    }

    String unit() {
        return Scale.of(metric, weeks, words).unit();
    }

    /** What the values of a cell are multiplied by; hours of a cell whose factor is the weeks are divided by its own. */
    double factor(SweepCurves curves, Cell cell) {
        String own = curves.x().equals(WEEKS)
                ? cell.level()
                : curves.panel().filter(WEEKS::equals).map(path -> cell.panel()).orElse("");
        return Scale.of(metric, own.isEmpty() || weeks == 0 ? weeks : Integer.parseInt(own), words)
                .factor();
    }

    /** What else must be known of the factors, for the end of a caption: what variants are, and that plans are not always met. */
    String notes() {
        List<String> variants = factors.variants();
        String planned = factors.has(POSTS) ? " " + words.say("figure.sweep.planned") : "";
        return variants.isEmpty() ? planned : planned + " " + String.join("; ", variants) + ".";
    }
}
