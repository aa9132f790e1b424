package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.sensitivity.SensitivityVerdict;

/** The figures of a sensitivity analysis: for each result a Morris plot and a tornado, or the shares of the variance. */
public final class SensitivityFigures {

    private SensitivityFigures() {}

    /**
     * Draws results.
     *
     * @param sensitivity an analysis
     * @param shown those of its results that are drawn
     * @return two figures for each result of Morris's method, one of Sobol's; none for a result that says nothing
     */
    public static List<Figure> draw(Sensitivity sensitivity, List<Result> shown) {
        List<Figure> figures = new ArrayList<>();
        for (Result result : shown) {
            List<Index> main = result.of(sensitivity.method().main());
            if (result.blocks() < 2 || !(main.get(0).value() > 0.0)) {
                continue;
            }
            if (sensitivity.method() == SensitivityMethod.MORRIS) {
                MorrisFigure.draw(sensitivity, result).ifPresent(figures::add);
                figures.add(TornadoFigure.draw(sensitivity, result));
            } else {
                figures.add(VarianceFigure.draw(sensitivity, result));
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
    static String caption(Sensitivity sensitivity, Result result) {
        String blocks = result.blocks() == sensitivity.planned()
                ? "%d %s".formatted(sensitivity.planned(), sensitivity.method().blocks())
                : "%d of %d %s, the others lack a run or a value"
                        .formatted(
                                result.blocks(),
                                sensitivity.planned(),
                                sensitivity.method().blocks());
        String noise = sensitivity.replicates() < 2
                ? "With one replicate it is not known what noise alone would give."
                : "Grey: what the noise of the replicates alone reaches in 1 of 20 cases.";
        return "%s; %d replicates of each point, with the same luck. Line: 95 %% bootstrap interval, each by itself. %s"
                .formatted(blocks, sensitivity.replicates(), noise);
    }

    /** What a figure says, for people who cannot see it. */
    static String alt(Sensitivity sensitivity, Result result) {
        return SensitivityVerdict.of(sensitivity.method(), result);
    }

    private static String slug(String text) {
        return text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
