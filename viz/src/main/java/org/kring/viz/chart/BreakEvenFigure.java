package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.discovery.BreakEven;
import org.kring.experiments.discovery.BreakEven.CurvePoint;
import org.kring.experiments.discovery.BreakEvenText;
import org.kring.experiments.discovery.Crossing;
import org.kring.experiments.discovery.FileNames;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The difference of two strategies along a factor, with the values at which it is 0. */
public final class BreakEvenFigure {

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
        Told zeros = inWords(found, name, words);
        Told caption = words.tell(
                "figure.break-even.caption",
                arm,
                against,
                Cells.count(words, found.points(), curve(name) + "max(points)"),
                Cells.counted(words, "replicates", found.replicates(), curve(name) + "max(replicates)"),
                zeros);
        return new Figure(
                name,
                words.say("figure.break-even.title", found.factor(), arm, against),
                words.tell("figure.break-even.alt", found.factor(), zeros),
                caption,
                Origin.of(words, curve(name) + "difference,low,high", crossings(name) + "breakEven,low,high"),
                List.of(new Panel(width -> Math.min(420, 260 + width / 7), width -> chart(found, words))));
    }

    private static Told inWords(BreakEven found, String name, Messages words) {
        List<Told> zeros = found.crossings().stream()
                .map(each -> {
                    Trace there = Trace.of(
                            "%sbreakEven=%s;".formatted(crossings(name), CsvText.cell(each.at())), "breakEven");
                    return words.tell(
                            "figure.break-even.crossing",
                            there.value().told(number(each.at(), words)),
                            interval(found, name, each, there, words));
                })
                .toList();
        return zeros.isEmpty()
                ? words.tell("figure.break-even.none")
                : words.tell("figure.break-even.at", Told.joined("; ", zeros));
    }

    private static Told interval(BreakEven found, String name, Crossing crossing, Trace there, Messages words) {
        Told low = there.low().told(number(crossing.low(), words));
        Told high = there.high().told(number(crossing.high(), words));
        if (Double.isFinite(crossing.low())) {
            return Double.isFinite(crossing.high())
                    ? words.tell("range", low, high)
                    : words.tell("figure.break-even.more", low);
        }
        if (Double.isFinite(crossing.high())) {
            return words.tell("figure.break-even.less", high);
        }
        List<CurvePoint> curve = found.curve();
        return words.tell(
                "figure.break-even.anywhere",
                end(found, name, "min", curve.get(0), words),
                end(found, name, "max", curve.get(curve.size() - 1), words));
    }

    /** An end of the values that were run. */
    private static Told end(BreakEven found, String name, String which, CurvePoint point, Messages words) {
        return new Term("%s%s(%s)".formatted(curve(name), which, found.factor()), 1.0).told(number(point.x(), words));
    }

    private static String curve(String name) {
        return "analysis/%s.csv#".formatted(name);
    }

    private static String crossings(String name) {
        return "analysis/%s-crossings.csv#".formatted(name);
    }

    private static String number(double value, Messages words) {
        return Double.isFinite(value)
                ? words.numerals().rewritten(BreakEvenText.number(value))
                : words.numerals().undefined();
    }

    private static JFreeChart chart(BreakEven found, Messages words) {
        double scale = found.outcome().isShare() ? 100.0 : 1.0;
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
