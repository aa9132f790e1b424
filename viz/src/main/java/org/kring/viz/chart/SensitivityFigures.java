package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.experiments.search.FrontText;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.sensitivity.SensitivityTables;
import org.kring.experiments.sensitivity.SensitivityVerdict;
import org.kring.experiments.sensitivity.Target;
import org.kring.experiments.sensitivity.Target.Quantity;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The figures of a sensitivity analysis: for each result a Morris plot and a tornado, or the shares of the variance. */
public final class SensitivityFigures {

    private static final int MOST_TOLD = 8;

    private SensitivityFigures() {}

    /** The table that all figures of a method draw. */
    static Origin origin(Sensitivity sensitivity, Messages words) {
        return Origin.of(
                words,
                "analysis/%s#factor,index,value,low,high,noiseFloor"
                        .formatted(SensitivityTables.name(sensitivity.method())));
    }

    /**
     * Draws results.
     *
     * @param sensitivity an analysis
     * @param shown those of its results that are drawn
     * @param words the language
     * @return two figures for each result of Morris's method, one of Sobol's; none for a result that says nothing
     */
    public static List<Figure> draw(Sensitivity sensitivity, List<Result> shown, Messages words) {
        List<Figure> figures = new ArrayList<>();
        for (Result result : shown) {
            List<Index> main = result.of(sensitivity.method().main());
            if (result.blocks() < 2 || !(main.get(0).value() > 0.0)) {
                continue;
            }
            if (sensitivity.method() == SensitivityMethod.MORRIS) {
                MorrisFigure.draw(sensitivity, result, words).ifPresent(figures::add);
                figures.add(TornadoFigure.draw(sensitivity, result, words));
            } else {
                figures.add(VarianceFigure.draw(sensitivity, result, words));
            }
        }
        return List.copyOf(figures);
    }

    /** File name of a figure of a result. */
    static String name(String kind, Result result) {
        String target = result.target().outcome() + "-" + result.target().arm()
                + (result.target().isDifference() ? "-less-" + result.target().against() : "");
        return "sensitivity-" + kind + "-" + slug(target);
    }

    /** Row of an index, up to the semicolon before its columns. */
    private static String row(Sensitivity sensitivity, Result result, Index index) {
        return "analysis/%s#outcome=%s;of=%s;strategy=%s;against=%s;index=%s;factor=%s;with=%s;"
                .formatted(
                        SensitivityTables.name(sensitivity.method()),
                        result.target().outcome(),
                        result.target().quantity().key(),
                        result.target().arm(),
                        result.target().against(),
                        index.kind().key(),
                        index.factor(),
                        index.with());
    }

    /** How many blocks count, and what intervals and noise floors are. */
    static Told caption(Sensitivity sensitivity, Result result, Messages words) {
        String row =
                row(sensitivity, result, result.of(sensitivity.method().main()).get(0));
        Told planned = words.tell(
                "figure.sensitivity.blocks." + sensitivity.method(),
                Cells.count(words, sensitivity.planned(), row + "planned"));
        Told blocks = result.blocks() == sensitivity.planned()
                ? planned
                : words.tell("figure.sensitivity.some", Cells.count(words, result.blocks(), row + "n"), planned);
        return words.tell(
                "figure.sensitivity.caption",
                blocks,
                Cells.counted(words, "replicates", sensitivity.replicates(), row + "replicates"),
                words.say("figure.sensitivity.noise" + (sensitivity.replicates() < 2 ? ".unknown" : "")));
    }

    /** What a figure says, for people who cannot see it: the numbers of the factors that matter most. */
    static Told alt(Sensitivity sensitivity, Result result, Messages words) {
        List<Index> main = result.of(sensitivity.method().main());
        List<Told> told = main.stream()
                .limit(MOST_TOLD)
                .map(index -> words.tell(
                        "figure.sensitivity.factor", index.factor(), numbers(sensitivity, result, index, words)))
                .toList();
        Cited factors = Cells.count(
                words, main.size(), row(sensitivity, result, main.get(0)).replaceAll("factor=.*", "distinct(factor)"));
        return words.tell("figure.sensitivity.alt", factors, target(result.target(), words), Told.joined("; ", told));
    }

    /** What an index is taken of, in words. */
    static String target(Target target, Messages words) {
        String outcome = words.outcome(target.outcome());
        String arm = words.strategy(target.arm());
        String of = target.isDifference()
                ? words.say("figure.sensitivity.difference", outcome, arm, words.strategy(target.against()))
                : words.say("figure.sensitivity.target", outcome, arm);
        return target.quantity() == Quantity.MEAN ? of : words.say("figure.sensitivity.variance", of);
    }

    /** An index with its interval. */
    static Told numbers(Sensitivity sensitivity, Result result, Index index, Messages words) {
        String value = text(result, index, index.value(), words);
        Trace there = Trace.of(row(sensitivity, result, index), "value").times(scale(result, index));
        return Double.isFinite(index.high() - index.low())
                ? there.told(
                        words, value, text(result, index, index.low(), words), text(result, index, index.high(), words))
                : words.tell("figure.sensitivity.without", there.value().told(value));
    }

    private static double scale(Result result, Index index) {
        return SensitivityVerdict.scale(result.target(), index.kind());
    }

    private static String text(Result result, Index index, double value, Messages words) {
        String text = SensitivityVerdict.text(result.target(), index.kind(), value);
        return words.numerals().rewritten(text).replace('-', '\u2212');
    }

    /** The unit of a change of the outcome. */
    static String unit(Result result, Messages words) {
        return words.differenceUnit(FrontText.unit(result.target().outcome()));
    }

    private static String slug(String text) {
        return text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
