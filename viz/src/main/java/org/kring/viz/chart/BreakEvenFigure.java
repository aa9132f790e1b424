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
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The difference of two strategies along a factor, with the values at which it is 0. */
public final class BreakEvenFigure {

    private static final String SHARE = "share of ";
    private static final double DOT = 4.5;

    private BreakEvenFigure() {}

    /**
     * Draws a break-even.
     *
     * @param found the curve with its zeros
     * @param words the language
     * @return the figure
     */
    public static Figure draw(BreakEven found, Messages words) {
        String name = "break-even-%s-%s-%s-%s"
                .formatted(
                        FileNames.slug(found.factor()),
                        FileNames.slug(found.outcome().name()),
                        FileNames.slug(found.arm()),
                        FileNames.slug(found.against()));
        String arm = words.strategy(found.arm());
        String against = words.strategy(found.against());
        String zeros = inWords(found, words);
        Told caption = words.tell(
                "figure.break-even.caption",
                arm,
                against,
                found.points(),
                words.say("replicates", found.replicates()),
                zeros);
        return new Figure(
                name,
                words.say("figure.break-even.title", found.factor(), arm, against),
                words.tell("figure.break-even.alt", found.factor(), zeros),
                caption,
                Origin.of(
                        words,
                        "analysis/%s.csv#difference,low,high".formatted(name),
                        "analysis/break-even-%s-%s.csv#breakEven,low,high"
                                .formatted(
                                        FileNames.slug(found.factor()),
                                        FileNames.slug(found.outcome().name()))),
                List.of(new Panel(width -> Math.min(420, 260 + width / 7), width -> chart(found, words))));
    }

    private static String inWords(BreakEven found, Messages words) {
        String zeros = found.crossings().stream()
                .map(each ->
                        words.say("figure.break-even.crossing", number(each.at(), words), interval(found, each, words)))
                .collect(Collectors.joining("; "));
        return zeros.isEmpty() ? words.say("figure.break-even.none") : words.say("figure.break-even.at", zeros);
    }

    private static String interval(BreakEven found, Crossing crossing, Messages words) {
        String low = number(crossing.low(), words);
        String high = number(crossing.high(), words);
        if (Double.isFinite(crossing.low())) {
            return Double.isFinite(crossing.high()) ? words.range(low, high) : words.say("figure.break-even.more", low);
        }
        List<CurvePoint> curve = found.curve();
        return Double.isFinite(crossing.high())
                ? words.say("figure.break-even.less", high)
                : words.say(
                        "figure.break-even.anywhere",
                        number(curve.get(0).x(), words),
                        number(curve.get(curve.size() - 1).x(), words));
    }

    private static String number(double value, Messages words) {
        return Double.isFinite(value)
                ? words.numerals().rewritten(BreakEvenText.number(value))
                : words.numerals().undefined();
    }

    private static JFreeChart chart(BreakEven found, Messages words) {
        double scale = found.outcome().unit().startsWith(SHARE) ? 100.0 : 1.0;
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
        NumberAxis x = ChartStyle.axis(found.factor(), words.numerals());
        x.setAutoRangeIncludesZero(false);
        NumberAxis y = ChartStyle.axis("", words.numerals());
        y.setAutoRangeIncludesZero(true);
        XYPlot plot = new XYPlot(data, x, y, renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 12));
        plot.addRangeMarker(new ValueMarker(0.0, Palette.INK, new BasicStroke(1.2f)));
        plot.addAnnotation(
                new Overlay((g2, frame) -> found.crossings().forEach(each -> mark(g2, frame, each, found.curve()))));
        String heading = words.say(
                "figure.break-even.heading",
                words.outcome(found.outcome().name()),
                words.strategy(found.arm()),
                words.strategy(found.against()),
                words.differenceUnit(found.outcome().unit()));
        return ChartStyle.chart(heading, plot);
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
