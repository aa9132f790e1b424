package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.kring.experiments.discovery.BreakEven;
import org.kring.experiments.discovery.BreakEven.CurvePoint;
import org.kring.experiments.discovery.BreakEvenText;
import org.kring.experiments.discovery.Crossing;
import org.kring.experiments.discovery.FileNames;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;

/** The difference of two strategies along a factor, with the values at which it is 0. */
public final class BreakEvenFigure {

    private static final String SHARE = "share of ";
    private static final double DOT = 4.5;

    private BreakEvenFigure() {}

    /**
     * Draws a break-even.
     *
     * @param found the curve with its zeros
     * @return the figure
     */
    public static Figure draw(BreakEven found) {
        String name = "break-even-%s-%s-%s-%s"
                .formatted(
                        FileNames.slug(found.factor()),
                        FileNames.slug(found.outcome().name()),
                        FileNames.slug(found.arm()),
                        FileNames.slug(found.against()));
        String caption =
                ("Line: mean paired difference, %s less %s, over %d points with up to %d replicates of the same people and the same"
                                + " luck, averaged over the other factors as the design varied them (%s). Band: 95 %% interval at"
                                + " each value by itself. Dot and thick bar: break-even with its 95 %% interval, the values around"
                                + " it at which the band holds 0. %s")
                        .formatted(
                                found.arm(),
                                found.against(),
                                found.points(),
                                found.replicates(),
                                found.method(),
                                inWords(found));
        return new Figure(
                name,
                "At which %s do %s and %s change places?".formatted(found.factor(), found.arm(), found.against()),
                "Line chart of the difference over %s. %s".formatted(found.factor(), inWords(found)),
                caption,
                List.of(new Panel(width -> Math.min(420, 260 + width / 7), width -> chart(found))));
    }

    private static String inWords(BreakEven found) {
        return found.crossings().isEmpty()
                ? "No break-even within the values that were run."
                : found.crossings().stream()
                        .map(each -> "%s (%s)"
                                .formatted(BreakEvenText.number(each.at()), BreakEvenText.interval(found, each)))
                        .collect(Collectors.joining("; ", "Break-even: ", "."));
    }

    private static JFreeChart chart(BreakEven found) {
        boolean share = found.outcome().unit().startsWith(SHARE);
        double scale = share ? 100.0 : 1.0;
        ArmStyle style = Palette.of(List.of(found.arm(), found.against()), found.against())
                .get(0);
        YIntervalSeries series = new YIntervalSeries(found.arm());
        for (CurvePoint point : found.curve()) {
            boolean band = Double.isFinite(point.high() - point.low());
            series.add(
                    point.x(),
                    scale * point.difference(),
                    scale * (band ? point.low() : point.difference()),
                    scale * (band ? point.high() : point.difference()));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(0.18f);
        renderer.setSeriesPaint(0, style.color());
        renderer.setSeriesFillPaint(0, style.color());
        renderer.setSeriesStroke(0, new BasicStroke(2f));
        NumberAxis x = ChartStyle.axis(found.factor());
        x.setAutoRangeIncludesZero(false);
        NumberAxis y = ChartStyle.axis("");
        y.setAutoRangeIncludesZero(true);
        XYPlot plot = new XYPlot(data, x, y, renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 12));
        plot.addRangeMarker(new ValueMarker(0.0, Palette.INK, new BasicStroke(1.2f)));
        plot.addAnnotation(
                new Overlay((g2, frame) -> found.crossings().forEach(each -> mark(g2, frame, each, found.curve()))));
        String unit = share ? "percentage points" : found.outcome().unit();
        return ChartStyle.chart(
                "%s: %s less %s (%s)".formatted(found.outcome().name(), found.arm(), found.against(), unit), plot);
    }

    private static void mark(Graphics2D g2, Overlay.Frame frame, Crossing crossing, List<CurvePoint> curve) {
        double from = Math.max(crossing.low(), curve.get(0).x());
        double to = Math.min(crossing.high(), curve.get(curve.size() - 1).x());
        double y = frame.y().applyAsDouble(0.0);
        double at = frame.x().applyAsDouble(crossing.at());
        g2.setPaint(Palette.INK);
        g2.setStroke(new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g2.draw(new Line2D.Double(frame.x().applyAsDouble(from), y, frame.x().applyAsDouble(to), y));
        Ellipse2D dot = new Ellipse2D.Double(at - DOT, y - DOT, 2 * DOT, 2 * DOT);
        g2.setPaint(Color.WHITE);
        g2.fill(dot);
        g2.setPaint(Palette.INK);
        g2.setStroke(new BasicStroke(2f));
        g2.draw(dot);
    }
}
