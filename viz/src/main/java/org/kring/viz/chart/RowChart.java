package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
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
     * @param low lower end of its interval
     * @param high upper end
     * @param numbers the same in words
     */
    record Row(ArmStyle style, double value, double low, double high, String numbers) {}

    static int height(int rows, int width) {
        return rows * (width < ChartStyle.NARROW ? ROW_NARROW : ROW) + 100;
    }

    /**
     * The plot of some rows; the caller adds the heading.
     *
     * @param rows the rows from top to bottom
     * @param x level axis
     * @param width width in px
     * @return the plot
     */
    static XYPlot plot(List<Row> rows, NumberAxis x, int width) {
        boolean narrow = width < ChartStyle.NARROW;
        NumberAxis y = new NumberAxis();
        y.setRange(narrow ? -0.75 : -0.5, rows.size() - (narrow ? 0.6 : 0.5));
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
                        : new RectangleInsets(18, room(rows, true), 4, room(rows, false)));
        plot.addAnnotation(new Overlay((g2, frame) -> names(g2, frame, rows, narrow)));
        return plot;
    }

    static JFreeChart chart(String heading, XYPlot plot) {
        return ChartStyle.chart(heading, plot);
    }

    private static XYIntervalSeriesCollection data(List<Row> rows, XYErrorRenderer renderer) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            XYIntervalSeries series = new XYIntervalSeries(row.style().label());
            if (!Double.isNaN(row.value())) {
                series.add(row.value(), row.low(), row.high(), i, i, i);
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, row.style().color());
            renderer.setSeriesShape(i, row.style().marker());
        }
        return data;
    }

    private static double room(List<Row> rows, boolean names) {
        return 16
                + rows.stream()
                        .mapToDouble(row -> names
                                ? Lettering.width(row.style().label(), Lettering.STRONG)
                                : Lettering.width(row.numbers(), Lettering.LABEL))
                        .max()
                        .orElse(0.0);
    }

    private static void names(Graphics2D g2, Frame frame, List<Row> rows, boolean narrow) {
        g2.setPaint(Palette.INK);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = frame.y().applyAsDouble(i) + 4;
            double left = frame.area().getMinX();
            double nameWidth = Lettering.width(row.style().label(), Lettering.STRONG);
            g2.setFont(Lettering.STRONG);
            g2.drawString(row.style().label(), (float) (narrow ? left : left - nameWidth - 12), (float)
                    (narrow ? y - 19 : y));
            g2.setFont(Lettering.LABEL);
            double numbers = narrow ? left + nameWidth + 10 : frame.area().getMaxX() + 12;
            g2.drawString(row.numbers(), (float) numbers, (float) (narrow ? y - 19 : y));
        }
    }
}
