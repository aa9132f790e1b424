package org.kring.viz.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.kring.viz.text.Numerals;

/** Grid, axes and headings of all charts. */
public final class ChartStyle {

    /** Width in px below which a figure stacks its panels and puts names above instead of beside. */
    public static final int NARROW = 560;

    /** Room around a figure in px. */
    public static final int MARGIN = 12;

    /** The piece of line in a legend, long enough to show its dashes. */
    public static final Line2D LEGEND_LINE = new Line2D.Double(-14.0, 0.0, 14.0, 0.0);

    /** Room in px between names on an axis. */
    private static final double BETWEEN = 8.0;

    private static final BasicStroke HAIRLINE = new BasicStroke(1f);

    private ChartStyle() {}

    /**
     * An axis whose ticks do not depend on the locale of the machine.
     *
     * @param label what it shows, with unit and denominator
     * @param numerals how its ticks are written
     * @return the axis
     */
    public static NumberAxis axis(String label, Numerals numerals) {
        NumberAxis axis = new NumberAxis(label);
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
        axis.setNumberFormatOverride(numerals.ticks());
        axis.setLabelFont(Lettering.LABEL);
        axis.setLabelPaint(Palette.INK);
        axis.setTickLabelFont(Lettering.SMALL);
        axis.setTickLabelPaint(Palette.SOFT_INK);
        axis.setAxisLinePaint(Palette.RULE);
        axis.setTickMarkPaint(Palette.RULE);
        axis.setTickLabelInsets(new RectangleInsets(3, 5, 3, 5));
        return axis;
    }

    /**
     * An axis of levels that have names. The names stand upright where they have no room beside each other.
     *
     * @param label what it shows
     * @param levels names of the levels, in their order
     * @param room length of the axis in px
     * @return the axis; level number n is at n
     */
    public static SymbolAxis levels(String label, List<String> levels, double room) {
        SymbolAxis axis = new SymbolAxis(label, levels.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setLabelFont(Lettering.LABEL);
        axis.setLabelPaint(Palette.INK);
        axis.setTickLabelFont(Lettering.SMALL);
        axis.setTickLabelPaint(Palette.SOFT_INK);
        axis.setAxisLinePaint(Palette.RULE);
        axis.setRange(-0.5, levels.size() - 0.5);
        double widest = levels.stream()
                .mapToDouble(level -> Lettering.width(level, Lettering.SMALL) + BETWEEN)
                .max()
                .orElse(0.0);
        axis.setVerticalTickLabels(widest * levels.size() > room);
        return axis;
    }

    /**
     * White ground, light grid, no frame.
     *
     * @param plot the plot to dress
     */
    public static void dress(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /**
     * A chart with a heading above the plot, which also names the upright axis so that no text stands on its side.
     *
     * @param heading one or two short lines
     * @param plot the plot
     * @return the chart, without legend
     */
    public static JFreeChart chart(String heading, XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, Lettering.LABEL, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        if (!heading.isEmpty()) {
            TextTitle title = new TextTitle(heading, Lettering.LABEL);
            title.setPaint(Palette.INK);
            title.setHorizontalAlignment(HorizontalAlignment.LEFT);
            title.setTextAlignment(HorizontalAlignment.LEFT);
            title.setPadding(new RectangleInsets(0, 0, 6, 0));
            chart.addSubtitle(title);
        }
        return chart;
    }

    /**
     * Adds a legend below the plot.
     *
     * @param chart the chart
     * @param plot its plot
     */
    public static void legend(JFreeChart chart, XYPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemFont(Lettering.SMALL);
        legend.setItemPaint(Palette.INK);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 8, 2, 4));
        chart.addLegend(legend);
    }
}
