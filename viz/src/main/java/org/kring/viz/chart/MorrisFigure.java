package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.analysis.SweepScale;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.IndexKind;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/** Morris's plot: how much a factor matters against how much that depends on the others. */
final class MorrisFigure {

    private static final Color DOT =
            Palette.of(List.of("factor"), "none").get(0).color();
    private static final double RADIUS = 4.5;
    private static final double ROOM = 1.08;
    private static final BasicStroke INTERVAL = new BasicStroke(1.2f);
    private static final BasicStroke GUIDE =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {4f, 4f}, 0f);

    private MorrisFigure() {}

    /**
     * One factor.
     *
     * @param size its {@code mu*}
     * @param spread its {@code sigma}
     */
    private record Spot(Index size, Index spread) {}

    /** The figure; none if all factors are in groups, which have no {@code sigma}. */
    static Optional<Figure> draw(Sensitivity sensitivity, Result result, Messages words) {
        FactorNames names = new FactorNames(sensitivity.factors());
        List<Spot> spots = result.of(IndexKind.MU_STAR).stream()
                .flatMap(size ->
                        result.of(IndexKind.SIGMA, size.factor()).stream().map(sigma -> new Spot(size, sigma)))
                .filter(spot -> Double.isFinite(spot.spread().value()))
                .toList();
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                SensitivityFigures.name("morris", result),
                words.say("figure.morris.title", SensitivityFigures.target(result.target(), words)),
                SensitivityFigures.alt(sensitivity, result, words),
                words.tell("figure.morris.caption", SensitivityFigures.caption(sensitivity, result, words)),
                SensitivityFigures.origin(sensitivity, words),
                List.of(new Panel(
                        width -> Math.min(460, 260 + width / 4), width -> chart(spots, names, result, width, words)))));
    }

    private static JFreeChart chart(List<Spot> spots, FactorNames names, Result result, int width, Messages words) {
        SweepScale scale = SweepScale.of(result.target().outcome());
        String unit = SensitivityFigures.unit(result, words);
        String size = words.say("figure.morris.x", unit);
        boolean fits = Lettering.width(size, Lettering.LABEL) < width - 50.0;
        NumberAxis x = ChartStyle.axis(fits ? size : words.say("figure.morris.x.short"), words.numerals());
        NumberAxis y = ChartStyle.axis("", words.numerals());
        x.setRange(
                0.0,
                ROOM
                        * most(
                                spots,
                                scale,
                                spot -> Math.max(spot.size().high(), spot.size().floor()),
                                Spot::size));
        y.setRange(0.0, ROOM * most(spots, scale, spot -> spot.spread().high(), Spot::spread));
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, null);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 8));
        plot.addAnnotation(new Overlay((g2, frame) -> marks(g2, frame, spots, scale.factor())));
        List<SpotLabels.Spot> labels = spots.stream()
                .map(spot -> new SpotLabels.Spot(
                        scale.factor() * spot.size().value(),
                        scale.factor() * spot.spread().value(),
                        RADIUS,
                        names.of(spot.size().factor()),
                        scale.factor()
                                * known(spot.spread().low(), spot.spread().value()),
                        scale.factor()
                                * known(spot.spread().high(), spot.spread().value())))
                .toList();
        plot.addAnnotation(new Overlay((g2, frame) -> SpotLabels.draw(g2, frame, labels)));
        return ChartStyle.chart(words.say("figure.morris.y", unit), plot);
    }

    private static double most(
            List<Spot> spots, SweepScale scale, ToDoubleFunction<Spot> end, Function<Spot, Index> of) {
        double most = spots.stream()
                .flatMapToDouble(spot ->
                        DoubleStream.of(end.applyAsDouble(spot), of.apply(spot).value()))
                .filter(Double::isFinite)
                .max()
                .orElse(0.0);
        return most > 0.0 ? scale.factor() * most : 1.0;
    }

    private static void marks(Graphics2D g2, Frame frame, List<Spot> spots, double factor) {
        double floor = spots.stream()
                .mapToDouble(spot -> spot.size().floor())
                .filter(Double::isFinite)
                .max()
                .orElse(0.0);
        double left = frame.area().getMinX();
        g2.setPaint(Palette.GRID);
        g2.fill(new Rectangle2D.Double(
                left,
                frame.area().getMinY(),
                frame.x().applyAsDouble(factor * floor) - left,
                frame.area().getHeight()));
        guide(g2, frame);
        for (Spot spot : spots) {
            g2.setStroke(INTERVAL);
            g2.setPaint(Palette.SOFT_INK);
            double x = frame.x().applyAsDouble(factor * spot.size().value());
            double y = frame.y().applyAsDouble(factor * spot.spread().value());
            if (Double.isFinite(spot.size().high())) {
                g2.draw(new Line2D.Double(
                        frame.x().applyAsDouble(factor * spot.size().low()),
                        y,
                        frame.x().applyAsDouble(factor * spot.size().high()),
                        y));
            }
            if (Double.isFinite(spot.spread().high())) {
                g2.draw(new Line2D.Double(
                        x,
                        frame.y().applyAsDouble(factor * spot.spread().low()),
                        x,
                        frame.y().applyAsDouble(factor * spot.spread().high())));
            }
            boolean untold = !Double.isNaN(spot.size().floor()) && !spot.size().isTold();
            Ellipse2D dot = new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            g2.setPaint(untold ? Color.WHITE : DOT);
            g2.fill(dot);
            g2.setPaint(DOT);
            g2.draw(dot);
        }
    }

    /** Where {@code sigma} equals {@code mu*}, as far as the axes reach. */
    private static void guide(Graphics2D g2, Frame frame) {
        Shape clip = g2.getClip();
        g2.setClip(frame.area());
        g2.setPaint(Palette.RULE);
        g2.setStroke(GUIDE);
        double far = 1e6;
        double slopeX = (frame.x().applyAsDouble(1.0) - frame.x().applyAsDouble(0.0)) * far;
        double slopeY = (frame.y().applyAsDouble(1.0) - frame.y().applyAsDouble(0.0)) * far;
        double scale = Math.min(1.0, 1e4 / Math.max(Math.abs(slopeX), Math.abs(slopeY)));
        double x = frame.x().applyAsDouble(0.0);
        double y = frame.y().applyAsDouble(0.0);
        g2.draw(new Line2D.Double(x, y, x + scale * slopeX, y + scale * slopeY));
        g2.setClip(clip);
    }

    private static double known(double end, double value) {
        return Double.isFinite(end) ? end : value;
    }
}
