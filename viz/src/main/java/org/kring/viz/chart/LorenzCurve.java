package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.model.observe.Outcome;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;
import org.kring.viz.text.Told;

/**
 * The Lorenz curve of contributions in one strategy, mean over the replicates in which anybody contributed.
 *
 * @param style look of the strategy
 * @param points cumulative share of contributions of the least active 0, 1, …, 100 per cent; empty if nobody contributed
 */
record LorenzCurve(ArmStyle style, List<Double> points) {

    private static final BasicStroke THIN = new BasicStroke(1f);

    private static final BasicStroke BROKEN =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {4f, 3f}, 0f);

    static LorenzCurve mean(ArmStyle style, List<Outcome> runs) {
        List<List<Double>> curves =
                runs.stream().map(Outcome::lorenz).filter(c -> !c.isEmpty()).toList();
        if (curves.isEmpty()) {
            return new LorenzCurve(style, List.of());
        }
        List<Double> points = IntStream.rangeClosed(0, 100)
                .mapToObj(i ->
                        curves.stream().mapToDouble(c -> c.get(i)).average().orElse(Double.NaN))
                .toList();
        return new LorenzCurve(style, points);
    }

    boolean defined() {
        return !points.isEmpty();
    }

    /** Share of the contributions that the most active tenth of the community made. */
    double topTenth() {
        return defined() ? 1.0 - points.get(90) : Double.NaN;
    }

    /** The same in per cent, with the cell of what the others wrote. */
    Told told(Messages words) {
        String digits = words.numerals().fixed(100.0 * topTenth(), 1);
        Term others = new Term(
                "curves.csv#arm=%s;percentOfCommunity=90;mean(shareOfContributions)".formatted(style.label()), -100.0);
        return Told.around(words.numerals().percent(topTenth()), new Cited(digits, List.of(others), 100.0));
    }

    static JFreeChart chart(List<LorenzCurve> curves, Messages words) {
        NumberAxis x = percentAxis(words.say("figure.participation.x"), words);
        NumberAxis y = percentAxis("", words);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(ChartStyle.LEGEND_LINE);
        XYPlot plot = new XYPlot(data(curves, renderer, words), x, y, renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 12));
        plot.addDomainMarker(new ValueMarker(90.0, Palette.INK, BROKEN));
        plot.addAnnotation(new Overlay((g2, frame) -> notes(g2, frame, notes(curves, words))));
        JFreeChart chart = ChartStyle.chart(words.say("figure.participation.y"), plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static XYSeriesCollection data(List<LorenzCurve> curves, XYLineAndShapeRenderer renderer, Messages words) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYSeries equality = new XYSeries(words.say("figure.participation.equal"));
        equality.add(0.0, 0.0);
        equality.add(100.0, 100.0);
        data.addSeries(equality);
        renderer.setSeriesPaint(0, Palette.RULE);
        renderer.setSeriesStroke(0, THIN);
        for (LorenzCurve curve : curves) {
            XYSeries series = new XYSeries(curve.style().name());
            for (int i = 0; i <= 100; i++) {
                series.add(i, 100.0 * curve.points().get(i));
            }
            data.addSeries(series);
            int index = data.getSeriesCount() - 1;
            renderer.setSeriesPaint(index, curve.style().color());
            renderer.setSeriesStroke(index, curve.style().line());
        }
        return data;
    }

    /** What the broken line says: how much the most active tenth wrote. */
    private static List<String> notes(List<LorenzCurve> curves, Messages words) {
        double low = curves.stream().mapToDouble(LorenzCurve::topTenth).min().orElse(Double.NaN);
        double high = curves.stream().mapToDouble(LorenzCurve::topTenth).max().orElse(Double.NaN);
        Numerals numerals = words.numerals();
        String share = numerals.percent(low).equals(numerals.percent(high))
                ? numerals.percent(low)
                : words.range(numerals.fixed(100.0 * low, 1), numerals.percent(high));
        return curves.isEmpty()
                ? List.of(words.say("figure.participation.nobody"))
                : IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> words.say("figure.participation.tenth." + i, share))
                        .toList();
    }

    private static void notes(Graphics2D g2, Frame frame, List<String> lines) {
        double right = frame.x().applyAsDouble(90.0) - 8;
        double top = frame.y().applyAsDouble(48.0);
        g2.setFont(Lettering.SMALL);
        g2.setPaint(Palette.INK);
        for (int i = 0; i < lines.size(); i++) {
            double width = Lettering.width(lines.get(i), Lettering.SMALL);
            g2.drawString(lines.get(i), (float) (right - width), (float) (top + 15.0 * i));
        }
    }

    private static NumberAxis percentAxis(String label, Messages words) {
        NumberAxis axis = ChartStyle.axis(label, words.numerals());
        axis.setRange(0.0, 100.0);
        axis.setTickUnit(new NumberTickUnit(20.0));
        return axis;
    }
}
