package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.IndexKind;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/** Which share of the variance each factor explains, alone and with others. */
final class VarianceFigure {

    private static final List<ArmStyle> STYLES = Palette.of(List.of("total", "first"), "none");

    private VarianceFigure() {}

    static Figure draw(Sensitivity sensitivity, Result result, Messages words) {
        FactorNames names = new FactorNames(sensitivity.factors());
        List<BarRows.Row> rows = result.of(IndexKind.TOTAL).stream()
                .map(total -> row(sensitivity, result, names, total, words))
                .toList();
        return new Figure(
                SensitivityFigures.name("sobol", result),
                words.say("figure.sobol.title", SensitivityFigures.target(result.target(), words)),
                SensitivityFigures.alt(sensitivity, result, words),
                words.tell(
                        "figure.sobol.caption",
                        SensitivityFigures.caption(sensitivity, result, words),
                        result.indices().stream().anyMatch(index -> index.floor() > 1.0)
                                ? " " + words.say("figure.sobol.further")
                                : ""),
                SensitivityFigures.origin(sensitivity, words),
                List.of(BarRows.panel(
                        rows,
                        words.say("figure.sobol.x"),
                        words.say("figure.sobol.numbers"),
                        words.say("figure.sobol.heading"),
                        words.numerals())));
    }

    private static BarRows.Row row(
            Sensitivity sensitivity, Result result, FactorNames names, Index total, Messages words) {
        Index first = result.of(IndexKind.FIRST, total.factor()).orElseThrow();
        return new BarRows.Row(
                names.of(total.factor()),
                List.of(
                        bar(total, STYLES.get(0).color()),
                        bar(first, STYLES.get(1).color())),
                SensitivityFigures.numbers(sensitivity, result, total, words).text() + "; "
                        + SensitivityFigures.numbers(sensitivity, result, first, words)
                                .text());
    }

    private static BarRows.Bar bar(Index index, Color color) {
        return new BarRows.Bar(index.value(), index.low(), index.high(), 0.0, Math.min(1.0, index.floor()), color);
    }
}
