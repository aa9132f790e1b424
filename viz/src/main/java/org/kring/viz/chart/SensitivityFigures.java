package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kring.experiments.search.FrontText;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.sensitivity.SensitivityTables;
import org.kring.experiments.sensitivity.SensitivityVerdict;
import org.kring.experiments.sensitivity.Target;
import org.kring.experiments.sensitivity.Target.Quantity;
import org.kring.viz.text.Messages;

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

    /** How many blocks count, and what intervals and noise floors are. */
    static String caption(Sensitivity sensitivity, Result result, Messages words) {
        String planned = words.say("figure.sensitivity.blocks." + sensitivity.method(), sensitivity.planned());
        String blocks = result.blocks() == sensitivity.planned()
                ? planned
                : words.say("figure.sensitivity.some", result.blocks(), planned);
        String noise = words.say("figure.sensitivity.noise" + (sensitivity.replicates() < 2 ? ".unknown" : ""));
        return words.say(
                "figure.sensitivity.caption", blocks, words.say("replicates", sensitivity.replicates()), noise);
    }

    /** What a figure says, for people who cannot see it: the numbers of the factors that matter most. */
    static String alt(Sensitivity sensitivity, Result result, Messages words) {
        List<Index> main = result.of(sensitivity.method().main());
        String told = main.stream()
                .limit(MOST_TOLD)
                .map(index -> index.factor() + " " + numbers(result, index, words))
                .collect(Collectors.joining("; "));
        return words.say("figure.sensitivity.alt", main.size(), target(result.target(), words), told);
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
    static String numbers(Result result, Index index, Messages words) {
        String value = text(result, index, index.value(), words);
        return Double.isFinite(index.high() - index.low())
                ? words.say(
                        "with.interval",
                        value,
                        words.range(text(result, index, index.low(), words), text(result, index, index.high(), words)))
                : words.say("figure.sensitivity.without", value);
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
