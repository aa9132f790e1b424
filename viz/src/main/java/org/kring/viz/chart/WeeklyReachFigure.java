package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** Persons of the target group reached week by week, with the spread of the replicates. */
final class WeeklyReachFigure {

    static final String NAME = "weekly-reach";

    private static final String METRIC = "weeklyReachOfTargetGroup";

    private static final int MARKER_EVERY = 4;

    private WeeklyReachFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, WeeklyReachFigure::draw);
    }

    /**
     * One strategy's weeks.
     *
     * @param style its look
     * @param bands one band per week
     * @param label its name with the number of the last week
     */
    private record Curve(ArmStyle style, List<Band> bands, String label) {

        static Curve of(ArmStyle style, List<Band> bands, Messages words) {
            double last =
                    bands.isEmpty() ? Double.NaN : bands.get(bands.size() - 1).mean();
            return new Curve(
                    style,
                    bands,
                    "%s  %s".formatted(style.shortLabel(), words.numerals().fixed(last, 0)));
        }

        /** The mean over all weeks and replicates. */
        Told told(Messages words) {
            double mean = bands.stream().mapToDouble(Band::mean).average().orElse(Double.NaN);
            return new Term("series.csv#arm=%s;mean(%s)".formatted(style.label(), METRIC), 1.0)
                    .told(words.numerals().fixed(mean, 0));
        }

        double last() {
            return bands.isEmpty() ? Double.NaN : bands.get(bands.size() - 1).mean();
        }
    }

    private static Figure draw(Findings findings) {
        int weeks = findings.weeks();
        Messages words = findings.words();
        List<Curve> curves = findings.styles().stream()
                .map(style ->
                        Curve.of(style, Band.byWeek(findings.results().series(style.label(), METRIC), weeks), words))
                .toList();
        Told means = Told.joined(
                ", ",
                curves.stream()
                        .map(c -> Block.named(c.style().name(), c.told(words)))
                        .toList());
        return new Figure(
                NAME,
                words.say("figure.weekly-reach.title"),
                words.tell("figure.weekly-reach.alt", Cells.weeks(findings), means),
                words.tell("figure.weekly-reach.caption", Cells.replicates(findings), Cells.weeks(findings)),
                Origin.of(words, "series.csv#" + METRIC),
                List.of(new Panel(WeeklyReachFigure::height, width -> chart(curves, weeks, width, words))));
    }

    private static int height(int width) {
        return width < ChartStyle.NARROW ? 360 : Math.min(480, 200 + width / 4);
    }

    private static JFreeChart chart(List<Curve> curves, int weeks, int width, Messages words) {
        boolean narrow = width < ChartStyle.NARROW;
        NumberAxis x = ChartStyle.axis(words.say("figure.weekly-reach.x"), words.numerals());
        x.setRange(0.5, Math.max(2, weeks) + 0.5);
        x.setTickUnit(new NumberTickUnit(weeks > 60 ? 13 : weeks > 13 ? 5 : 1));
        NumberAxis y = ChartStyle.axis("", words.numerals());
        y.setTickLabelInsets(new RectangleInsets(8, 5, 8, 5));
        y.setAutoRangeIncludesZero(true);
        DeviationRenderer renderer = new MarkedDeviation();
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        for (Curve curve : curves) {
            data.addSeries(series(curve));
            dress(renderer, data.getSeriesCount() - 1, curve.style());
        }
        XYPlot plot = new XYPlot(data, x, y, renderer);
        ChartStyle.dress(plot);
        JFreeChart chart = ChartStyle.chart(words.say("figure.weekly-reach.heading"), plot);
        if (narrow) {
            plot.setInsets(new RectangleInsets(4, 0, 4, 8));
            ChartStyle.legend(chart, plot);
        } else {
            double room = curves.stream()
                    .mapToDouble(c -> Lettering.width(c.label(), Lettering.LABEL))
                    .max()
                    .orElse(0.0);
            plot.setInsets(new RectangleInsets(4, 0, 4, room + 36));
            plot.addAnnotation(new Overlay((g2, frame) -> endLabels(g2, frame, curves, weeks)));
        }
        return chart;
    }

    private static YIntervalSeries series(Curve curve) {
        YIntervalSeries series = new YIntervalSeries(curve.label());
        for (int w = 0; w < curve.bands().size(); w++) {
            Band band = curve.bands().get(w);
            series.add(w + 1.0, band.mean(), band.low(), band.high());
        }
        return series;
    }

    private static void dress(DeviationRenderer renderer, int index, ArmStyle style) {
        renderer.setSeriesPaint(index, style.color());
        renderer.setSeriesStroke(index, style.line());
        renderer.setSeriesFillPaint(index, style.color());
        renderer.setSeriesShape(index, style.marker());
    }

    private static void endLabels(Graphics2D g2, Frame frame, List<Curve> curves, int weeks) {
        List<Curve> shown = curves.stream().filter(c -> !Double.isNaN(c.last())).toList();
        double[] wanted = shown.stream()
                .mapToDouble(c -> frame.y().applyAsDouble(c.last()))
                .toArray();
        double[] places = LabelColumn.place(
                wanted, 16, frame.area().getMinY() + 4, frame.area().getMaxY());
        double x = frame.x().applyAsDouble(weeks);
        g2.setFont(Lettering.LABEL);
        for (int i = 0; i < shown.size(); i++) {
            ArmStyle style = shown.get(i).style();
            g2.setPaint(style.color());
            g2.setStroke(new BasicStroke(1f));
            g2.draw(new Line2D.Double(x + 2, wanted[i], x + 14, places[i]));
            g2.fill(AffineTransform.getTranslateInstance(x + 20, places[i]).createTransformedShape(style.marker()));
            g2.setPaint(Palette.INK);
            g2.drawString(shown.get(i).label(), (float) (x + 29), (float) (places[i] + 4));
        }
    }

    /** A marker every few weeks, at other weeks for every strategy, so that markers seldom cover each other. */
    private static final class MarkedDeviation extends DeviationRenderer {

        private static final long serialVersionUID = 1L;

        MarkedDeviation() {
            super(true, true);
            setLegendLine(ChartStyle.LEGEND_LINE);
            setAlpha(0.13f);
            setDrawSeriesLineAsPath(true);
        }

        @Override
        public LegendItem getLegendItem(int dataset, int series) {
            LegendItem item = super.getLegendItem(dataset, series);
            item.setShapeVisible(true);
            return item;
        }

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            return item % MARKER_EVERY == series % MARKER_EVERY;
        }
    }
}
