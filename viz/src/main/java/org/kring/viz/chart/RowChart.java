package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Told;

/** One row per strategy: a dot with its interval, the name before it, the numbers behind it. */
final class RowChart {

    private static final int ROW = 34;

    private static final int ROW_NARROW = 46;

    private RowChart() {}

    /**
     * One row.
     *
     * @param style look of the strategy
     * @param value the dot, {@code NaN} for none
     * @param low lower end of its interval; where it is not finite, as with one replicate, none is drawn
     * @param high upper end
     * @param numbers the same in words
     */
    record Row(ArmStyle style, double value, double low, double high, Told numbers) {

        /** Where the line of the interval begins. */
        double from() {
            return Double.isFinite(high - low) ? low : value;
        }

        /** Where it ends. */
        double to() {
            return Double.isFinite(high - low) ? high : value;
        }
    }

    private static int height(int rows, int width) {
        return rows * (width < ChartStyle.NARROW ? ROW_NARROW : ROW) + 100;
    }

    /** A panel as high as its rows need. */
    static Panel panel(List<Row> rows, IntFunction<JFreeChart> chart) {
        return new Panel(width -> height(rows.size(), width), chart);
    }

    /** Names and numbers of rows for those who cannot see them. */
    static Told inWords(List<Row> rows) {
        return Told.joined(
                "; ",
                rows.stream()
                        .map(row -> Block.named(row.style().name(), row.numbers()))
                        .toList());
    }

    /**
     * The plot of some rows.
     *
     * @param rows the rows from top to bottom
     * @param x level axis
     * @param heading what stands above the numbers where there is room
     * @param width width in px
     * @return the plot
     */
    static XYPlot plot(List<Row> rows, NumberAxis x, String heading, int width) {
        boolean narrow = width < ChartStyle.NARROW;
        NumberAxis y = new NumberAxis();
        y.setRange(narrow ? -0.75 : -0.5, Math.max(1, rows.size()) - (narrow ? 0.6 : 0.5));
        y.setInverted(true);
        y.setVisible(false);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(7);
        renderer.setErrorStroke(new BasicStroke(2f));
        XYPlot plot = new XYPlot(data(rows, renderer), x, y, renderer);
        ChartStyle.dress(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(
                narrow
                        ? new RectangleInsets(18, 6, 4, 14)
                        : new RectangleInsets(18, roomLeft(rows), 4, roomRight(rows, heading)));
        plot.addAnnotation(new Overlay(
                narrow ? (g2, frame) -> namesAbove(g2, frame, rows) : (g2, frame) -> names(g2, frame, rows, heading)));
        return plot;
    }

    private static XYIntervalSeriesCollection data(List<Row> rows, XYErrorRenderer renderer) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            XYIntervalSeries series = new XYIntervalSeries(row.style().label());
            if (!Double.isNaN(row.value())) {
                series.add(row.value(), row.from(), row.to(), i, i, i);
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, row.style().color());
            renderer.setSeriesShape(i, row.style().marker());
        }
        return data;
    }

    private static double roomLeft(List<Row> rows) {
        return 16
                + rows.stream()
                        .mapToDouble(row -> Lettering.width(row.style().shortLabel(), Lettering.STRONG))
                        .max()
                        .orElse(0.0);
    }

    private static double roomRight(List<Row> rows, String heading) {
        double numbers = rows.stream()
                .mapToDouble(row -> Lettering.width(row.numbers().text(), Lettering.LABEL))
                .max()
                .orElse(0.0);
        return 16 + Math.max(numbers, Lettering.width(heading, Lettering.SMALL));
    }

    private static void names(Graphics2D g2, Frame frame, List<Row> rows, String heading) {
        double left = frame.area().getMinX() - roomLeft(rows);
        double right = frame.area().getMaxX() + 12;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = frame.y().applyAsDouble(i) + 4;
            text(g2, row.style().shortLabel(), Lettering.STRONG, left, y);
            text(g2, row.numbers().text(), Lettering.LABEL, right, y);
        }
        text(g2, heading, Lettering.SMALL, right, frame.area().getMinY() - 6);
    }

    /** Names and numbers above the rows, on a white ground that hides the lines behind them. */
    private static void namesAbove(Graphics2D g2, Frame frame, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double x = frame.area().getMinX();
            double y = frame.y().applyAsDouble(i) - 15;
            double nameWidth = Lettering.width(row.style().shortLabel(), Lettering.STRONG) + 10;
            double width = nameWidth + Lettering.width(row.numbers().text(), Lettering.LABEL) + 4;
            g2.setPaint(Color.WHITE);
            g2.fill(new Rectangle2D.Double(x, y - 12, width, 16));
            text(g2, row.style().shortLabel(), Lettering.STRONG, x, y);
            text(g2, row.numbers().text(), Lettering.LABEL, x + nameWidth, y);
        }
    }

    private static void text(Graphics2D g2, String text, Font font, double x, double y) {
        g2.setFont(font);
        g2.setPaint(Palette.INK);
        g2.drawString(text, (float) x, (float) y);
    }
}
