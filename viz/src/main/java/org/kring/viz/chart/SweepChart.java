package org.kring.viz.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.experiments.analysis.SweepCurves.Cell;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;

/** One panel of a figure of a sweep. All panels have the same upright axis. */
final class SweepChart {

    private static final String NUMBER = "[-+]?[0-9.]+([eE][-+]?[0-9]+)?";
    private static final int LONGEST_LEVEL = 20;
    /** Room in px for a strategy in the legend of a narrow panel. */
    private static final int LEGEND_ROW = 18;

    private static final int AROUND = 70;
    /** Room in px for the upright axis. */
    private static final double ASIDE = 40.0;
    /** Strategies stand beside each other by this part of the way between two levels. */
    private static final double DODGE = 0.06;

    /** Where levels are numbers, by this part of the way from the lowest to the highest. */
    private static final double NUDGE = 0.015;

    private final SweepCurves curves;
    private final SweepLook look;
    private final List<ArmStyle> styles;
    private final boolean lines;
    private final List<String> levels;
    private final boolean numeric;

    SweepChart(SweepCurves curves, SweepLook look, boolean lines) {
        this.curves = curves;
        this.look = look;
        this.lines = lines;
        styles = look.styles(curves);
        levels = curves.levels();
        numeric = levels.stream().allMatch(level -> level.matches(NUMBER));
    }

    int height(String heading, int width) {
        int names = numeric || !levelAxis(width).isVerticalTickLabels()
                ? 0
                : (int) names().stream()
                        .mapToDouble(name -> Lettering.width(name, Lettering.SMALL))
                        .max()
                        .orElse(0.0);
        return Math.min(340, 180 + width / 8)
                + HeadingLines.height(whole(heading, width), width)
                + names
                + styles.size() * LEGEND_ROW;
    }

    JFreeChart draw(String panel, String heading, int width) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setDefaultLinesVisible(lines);
        renderer.setCapLength(3.0);
        renderer.setLegendLine(ChartStyle.LEGEND_LINE);
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        for (int a = 0; a < styles.size(); a++) {
            ArmStyle style = styles.get(a);
            data.addSeries(series(style, a, panel));
            renderer.setSeriesPaint(a, style.color());
            renderer.setSeriesStroke(a, style.line());
            renderer.setSeriesShape(a, style.marker());
        }
        XYPlot plot = new XYPlot(data, levelAxis(width), valueAxis(), renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 8));
        JFreeChart chart = ChartStyle.chart(HeadingLines.wrapped(whole(heading, width), width), plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private XYIntervalSeries series(ArmStyle style, int index, String panel) {
        XYIntervalSeries series = new XYIntervalSeries(style.shortLabel(), false, true);
        for (Cell cell : curves.cells()) {
            if (cell.arm().equals(style.label()) && cell.panel().equals(panel) && !Double.isNaN(cell.mean())) {
                double x = place(cell.level(), index);
                double low = Double.isInfinite(cell.low()) ? cell.mean() : cell.low();
                double high = Double.isInfinite(cell.high()) ? cell.mean() : cell.high();
                series.add(
                        x,
                        x,
                        x,
                        look.factor(curves, cell) * cell.mean(),
                        look.factor(curves, cell) * low,
                        look.factor(curves, cell) * high);
            }
        }
        return series;
    }

    private double place(String level, int arm) {
        double aside = arm - (styles.size() - 1) / 2.0;
        return numeric ? Double.parseDouble(level) + NUDGE * span() * aside : levels.indexOf(level) + DODGE * aside;
    }

    /** From the lowest level of numbers to the highest. */
    private double span() {
        DoubleSummaryStatistics numbers =
                levels.stream().mapToDouble(Double::parseDouble).summaryStatistics();
        return numbers.getMax() - numbers.getMin();
    }

    private NumberAxis levelAxis(int width) {
        String name = fits(width) ? look.factors().name(curves.x()) : "";
        if (numeric) {
            NumberAxis axis = ChartStyle.axis(name, look.words().numerals());
            axis.setAutoRangeIncludesZero(false);
            axis.setLowerMargin(0.08);
            axis.setUpperMargin(0.08);
            return axis;
        }
        return ChartStyle.levels(name, names(), width - ASIDE);
    }

    private List<String> names() {
        return levels.stream()
                .map(level -> Lettering.cut(look.factors().level(curves.x(), level), LONGEST_LEVEL))
                .toList();
    }

    private NumberAxis valueAxis() {
        double low = ends(true).min().orElse(0.0);
        double high = ends(false).max().orElse(1.0);
        double from = low >= 0.0 && low < 0.6 * high ? 0.0 : low;
        // Where all is the same there still must be an axis with numbers that differ.
        double room = high > from ? (high - from) * 0.06 : 1.0;
        NumberAxis axis = ChartStyle.axis("", look.words().numerals());
        double bottom = from == 0.0 ? 0.0 : from - room;
        // A share has no values beyond 0 and 100 %, even if few replicates give a wider interval.
        axis.setRange(
                isShare() ? Math.max(0.0, bottom) : bottom, isShare() ? Math.min(100.0, high + room) : high + room);
        return axis;
    }

    private boolean isShare() {
        return look.metric().isShare();
    }

    private DoubleStream ends(boolean low) {
        return curves.cells().stream()
                .filter(cell -> !Double.isNaN(cell.mean()))
                .mapToDouble(cell -> look.factor(curves, cell) * (low ? cell.low() : cell.high()))
                .filter(Double::isFinite);
    }

    /** Whether the name of the factor has room below its axis; if not, it stands above the panel. */
    private boolean fits(int width) {
        return Lettering.width(look.factors().name(curves.x()), Lettering.LABEL) < width - AROUND;
    }

    private String whole(String heading, int width) {
        String across = fits(width)
                ? ""
                : "\n" + look.words().say("figure.sweep.across", look.factors().name(curves.x()));
        return heading + across;
    }
}
