package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.SweepScale;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.IndexKind;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.experiments.sensitivity.SensitivityVerdict;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;

/** Which way each factor pushes on average, those that matter most on top. */
final class TornadoFigure {

    private static final List<ArmStyle> STYLES = Palette.of(List.of("up", "down", "either"), "either");

    private TornadoFigure() {}

    static Figure draw(Sensitivity sensitivity, Result result) {
        SweepScale scale = SweepScale.of(result.target().outcome());
        FactorNames names = new FactorNames(sensitivity.factors());
        List<BarRows.Row> rows = result.of(IndexKind.MU_STAR).stream()
                .map(size -> row(result, names, size, scale.factor()))
                .toList();
        return new Figure(
                SensitivityFigures.name("tornado", result),
                "Which way does each factor push %s?".formatted(result.target().words()),
                SensitivityFigures.alt(sensitivity, result),
                "Bar: what the outcome changes on average when the factor goes from the lower to the upper end of its range (mu); the other"
                        + " factors stand anywhere. Order: mean size of the change (mu*). A short bar high up pushes now one way, now the"
                        + " other; so does a group of factors, of which the grey bar shows the size alone. "
                        + SensitivityFigures.caption(sensitivity, result),
                List.of(BarRows.panel(
                        rows,
                        SensitivityVerdict.unit(result.target().outcome()),
                        "mu (95 % interval)",
                        "Change over the whole range of the factor")));
    }

    private static BarRows.Row row(Result result, FactorNames names, Index size, double factor) {
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
        return new BarRows.Row(names.of(size.factor()), List.of(bar), numbers(result, shown));
    }

    /** An index with its interval. */
    static String numbers(Result result, Index index) {
        String value = SensitivityVerdict.text(result.target(), index.kind(), index.value());
        return Double.isFinite(index.high() - index.low())
                ? "%s (%s to %s)"
                        .formatted(
                                value,
                                SensitivityVerdict.text(result.target(), index.kind(), index.low()),
                                SensitivityVerdict.text(result.target(), index.kind(), index.high()))
                : value + " (no interval)";
    }
}
