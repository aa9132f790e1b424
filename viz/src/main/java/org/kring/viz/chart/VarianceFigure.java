package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.IndexKind;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;

/** Which share of the variance each factor explains, alone and with others. */
final class VarianceFigure {

    private static final List<ArmStyle> STYLES = Palette.of(List.of("total", "first"), "none");

    private VarianceFigure() {}

    static Figure draw(Sensitivity sensitivity, Result result) {
        FactorNames names = new FactorNames(sensitivity.factors());
        List<BarRows.Row> rows = result.of(IndexKind.TOTAL).stream()
                .map(total -> row(result, names, total))
                .toList();
        return new Figure(
                SensitivityFigures.name("sobol", result),
                "What does %s hang on?".formatted(result.target().words()),
                SensitivityFigures.alt(sensitivity, result),
                "Upper bar, blue: share of the variance over all points that the factor has a part in, alone or with others (total);"
                        + " lower bar, orange: what it explains alone (first). Where the upper is much longer, the factor acts together"
                        + " with others. "
                        + SensitivityFigures.caption(sensitivity, result)
                        + (result.indices().stream().anyMatch(index -> index.floor() > 1.0)
                                ? " Grey that ends at 1 goes further."
                                : ""),
                List.of(BarRows.panel(
                        rows, "share of the variance", "total; first", "Total and first index of each factor")));
    }

    private static BarRows.Row row(Result result, FactorNames names, Index total) {
        Index first = result.of(IndexKind.FIRST, total.factor()).orElseThrow();
        return new BarRows.Row(
                names.of(total.factor()),
                List.of(
                        bar(total, STYLES.get(0).color()),
                        bar(first, STYLES.get(1).color())),
                TornadoFigure.numbers(result, total) + "; " + TornadoFigure.numbers(result, first));
    }

    private static BarRows.Bar bar(Index index, Color color) {
        return new BarRows.Bar(index.value(), index.low(), index.high(), 0.0, Math.min(1.0, index.floor()), color);
    }
}
