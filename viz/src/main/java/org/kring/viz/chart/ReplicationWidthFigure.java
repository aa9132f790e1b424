package org.kring.viz.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** How narrow the interval of the difference to the counterfactual became as replicates were added. */
final class ReplicationWidthFigure {

    static final String NAME = "replication-width";

    private static final List<String> METRICS = List.of("isolationRisk", "reachShareOfClients");

    private ReplicationWidthFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, ReplicationWidthFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        return new Figure(
                NAME,
                words.say(findings.key("figure.replication-width.title")),
                words.tell(
                        findings.key("figure.replication-width.alt"),
                        Told.joined(
                                "; ",
                                METRICS.stream()
                                        .map(metric -> ends(findings, metric))
                                        .toList())),
                words.tell(
                        findings.key("figure.replication-width.caption"),
                        Cells.replicates(findings),
                        findings.referenceName()),
                Origin.of(words, "runs.csv#" + String.join(",", METRICS)),
                METRICS.stream().map(metric -> panel(findings, metric)).toList());
    }

    private static Told ends(Findings findings, String metric) {
        Messages words = findings.words();
        List<Told> ends = findings.challengers().stream()
                .map(style -> {
                    HalfWidths widths = widths(findings, metric, style);
                    double last = widths.values().isEmpty()
                            ? Double.NaN
                            : widths.values().get(widths.values().size() - 1);
                    return Block.named(
                            style.name(),
                            half(findings, metric, style).told(words.numerals().fixed(Blocks.PERCENT * last, 2)));
                })
                .toList();
        return words.tell("figure.block", words.outcome(metric), Told.joined(", ", ends));
    }

    /** Computed from the runs of both strategies. */
    private static Term half(Findings findings, String metric, ArmStyle style) {
        String source = "runs.csv#arm=%s;against=%s;halfWidth(%s)"
                .formatted(style.label(), findings.results().reference(), metric);
        return new Term(source, Blocks.PERCENT);
    }

    private static HalfWidths widths(Findings findings, String metric, ArmStyle style) {
        return HalfWidths.of(
                findings.results().values(style.label(), metric),
                findings.results().values(findings.results().reference(), metric));
    }

    private static Panel panel(Findings findings, String metric) {
        String heading = findings.words().say("figure.replication-width." + metric);
        List<ArmStyle> styles = findings.challengers();
        return new Panel(
                width -> Math.min(330, 220 + width / 6) + ArmLegend.height(styles, width),
                width -> chart(findings, metric, heading, width));
    }

    private static JFreeChart chart(Findings findings, String metric, String heading, int width) {
        Messages words = findings.words();
        List<ArmStyle> styles = findings.challengers();
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new Marked();
        for (int i = 0; i < styles.size(); i++) {
            XYSeries series = new XYSeries(styles.get(i).label());
            HalfWidths widths = widths(findings, metric, styles.get(i));
            for (int k = 0; k < widths.values().size(); k++) {
                series.add(widths.first() + k, Blocks.PERCENT * widths.values().get(k));
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, styles.get(i).color());
            renderer.setSeriesStroke(i, styles.get(i).line());
            renderer.setSeriesShape(i, styles.get(i).marker());
        }
        renderer.setDrawSeriesLineAsPath(true);
        NumberAxis x = ChartStyle.axis(
                HeadingLines.axis(words.say(findings.key("figure.replication-width.x")), width), words.numerals());
        x.setStandardTickUnits(NumberAxis.createIntegerTickUnits(java.util.Locale.ROOT));
        x.setAutoRangeIncludesZero(false);
        NumberAxis y = ChartStyle.axis("", words.numerals());
        y.setRange(0.0, Math.max(0.01, 1.05 * largest(data)));
        XYPlot plot = new XYPlot(data, x, y, renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 14));
        JFreeChart chart = ChartStyle.chart(HeadingLines.wrapped(heading, width), plot);
        ArmLegend.add(chart, plot, styles);
        return chart;
    }

    /** A line with a marker now and then, so that it can be told by its marker too. */
    private static final class Marked extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1L;
        private static final int MARKERS = 8;

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            int items = getPlot().getDataset().getItemCount(series);
            return (items - 1 - item) % Math.max(1, items / MARKERS) == 0;
        }
    }

    private static double largest(XYSeriesCollection data) {
        double largest = 0.0;
        for (int i = 0; i < data.getSeriesCount(); i++) {
            XYSeries series = data.getSeries(i);
            largest = series.isEmpty() ? largest : Math.max(largest, series.getMaxY());
        }
        return largest;
    }
}
