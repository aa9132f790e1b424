package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.SweepScale;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.IndexKind;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/** Which way each factor pushes on average, those that matter most on top. */
final class TornadoFigure {

    private static final List<ArmStyle> STYLES = Palette.of(List.of("up", "down", "either"), "either");

    private TornadoFigure() {}

    static Figure draw(Sensitivity sensitivity, Result result, Messages words) {
        SweepScale scale = SweepScale.of(result.target().outcome());
        FactorNames names = new FactorNames(sensitivity.factors());
        List<BarRows.Row> rows = result.of(IndexKind.MU_STAR).stream()
                .map(size -> row(sensitivity, result, names, size, scale.factor(), words))
                .toList();
        return new Figure(
                SensitivityFigures.name("tornado", result),
                words.say("figure.tornado.title", SensitivityFigures.target(result.target(), words)),
                SensitivityFigures.alt(sensitivity, result, words),
                words.tell("figure.tornado.caption", SensitivityFigures.caption(sensitivity, result, words)),
                SensitivityFigures.origin(sensitivity, words),
                List.of(BarRows.panel(
                        rows,
                        SensitivityFigures.unit(result, words),
                        words.say("figure.tornado.numbers"),
                        words.say("figure.tornado.heading"),
                        words.numerals())));
    }

    private static BarRows.Row row(
            Sensitivity sensitivity, Result result, FactorNames names, Index size, double factor, Messages words) {
        Optional<Index> signed = result.of(IndexKind.MU, size.factor());
        Index shown = signed.orElse(size);
        double floor = factor * shown.floor();
        Color color = signed.map(mu -> STYLES.get(mu.value() < 0.0 ? 1 : 0).color())
                .orElse(STYLES.get(2).color());
        BarRows.Bar bar = new BarRows.Bar(
                factor * shown.value(),
                factor * shown.low(),
                factor * shown.high(),
                signed.isPresent() ? -floor : 0.0,
                floor,
                color);
        return new BarRows.Row(
                names.of(size.factor()),
                List.of(bar),
                SensitivityFigures.numbers(sensitivity, result, shown, words).text());
    }
}
