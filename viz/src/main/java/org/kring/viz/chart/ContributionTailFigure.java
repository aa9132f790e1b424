package org.kring.viz.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** How what was written thins out from the most active per cent of the community downwards, on axes of decades. */
final class ContributionTailFigure {

    static final String NAME = "contribution-tail";

    private static final String EXPONENT = "contributionTailExponent";

    /** Decades of the upright axis, in per cent. */
    private static final double LOWEST = -2.0;

    private ContributionTailFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, ContributionTailFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Tail> tails = findings.styles().stream()
                .map(style -> Tail.of(style, findings))
                .filter(Tail::defined)
                .toList();
        return new Figure(
                NAME,
                words.say("figure.contribution-tail.title"),
                words.tell("figure.contribution-tail.alt", tops(findings, tails)),
                words.tell(
                        "figure.contribution-tail.caption",
                        Cells.replicates(findings),
                        exponents(findings, tails),
                        tops(findings, tails)),
                Origin.of(words, "curves.csv#percentOfCommunity,shareOfContributions", Cells.ESTIMATES),
                List.of(new Panel(
                        width -> Math.min(460, 300 + width / 6)
                                + ArmLegend.height(
                                        tails.stream().map(Tail::style).toList(), width),
                        width -> chart(tails, width, words))));
    }

    private static Told tops(Findings findings, List<Tail> tails) {
        Messages words = findings.words();
        List<Told> said = tails.stream()
                .map(tail -> estimate(findings, "topOnePercentOfCommunityShare", tail, Blocks.PERCENT, 1))
                .toList();
        return said.isEmpty() ? words.tell("figure.contribution-tail.nobody") : Told.joined(", ", said);
    }

    private static Told exponents(Findings findings, List<Tail> tails) {
        Messages words = findings.words();
        List<Told> said = tails.stream()
                .filter(Tail::fitted)
                .map(tail -> estimate(findings, EXPONENT, tail, 1.0, 2))
                .toList();
        return said.isEmpty()
                ? words.tell("figure.contribution-tail.unfitted")
                : words.tell("figure.contribution-tail.fitted", Told.joined(", ", said));
    }

    private static Told estimate(Findings findings, String metric, Tail tail, double factor, int decimals) {
        Estimate e = findings.estimate(metric, tail.style().label());
        Dot dot = new Dot(tail.style(), e.mean(), e.low(), e.high(), Cells.of(e)).times(factor);
        return Block.named(tail.style().name(), dot.inWords(findings.words(), decimals));
    }

    private static JFreeChart chart(List<Tail> tails, int width, Messages words) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (Tail tail : tails) {
            add(data, renderer, tail, tail.points(LOWEST), false);
        }
        for (Tail tail : tails) {
            if (tail.fitted()) {
                add(data, renderer, tail, tail.line(LOWEST), true);
            }
        }
        NumberAxis x = decades(words.say("figure.contribution-tail.x"), width, 0.0, words);
        NumberAxis y = decades("", width, LOWEST, words);
        XYPlot plot = new XYPlot(data, x, y, renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 24));
        JFreeChart chart =
                ChartStyle.chart(HeadingLines.wrapped(words.say("figure.contribution-tail.heading"), width), plot);
        ArmLegend.add(chart, plot, tails.stream().map(Tail::style).toList());
        return chart;
    }

    private static void add(
            XYSeriesCollection data, XYLineAndShapeRenderer renderer, Tail tail, List<double[]> points, boolean line) {
        XYSeries series = new XYSeries(tail.style().label() + (line ? " fit" : ""));
        points.forEach(point -> series.add(point[0], point[1]));
        data.addSeries(series);
        ArmStyle style = tail.style();
        int index = data.getSeriesCount() - 1;
        renderer.setSeriesPaint(index, style.color());
        renderer.setSeriesStroke(index, style.line());
        renderer.setSeriesShape(index, FitMarks.small(style.marker()));
        renderer.setSeriesShapesVisible(index, !line);
        renderer.setSeriesLinesVisible(index, line);
    }

    private static NumberAxis decades(String label, int width, double lowest, Messages words) {
        NumberAxis axis = ChartStyle.axis(HeadingLines.axis(label, width), words.numerals());
        axis.setRange(lowest - 0.05, 2.05);
        axis.setTickUnit(new NumberTickUnit(1.0));
        axis.setNumberFormatOverride(new TickNames(
                x -> words.numerals().fixed(Math.pow(10.0, Math.rint(x)), (int) Math.max(0.0, -Math.rint(x)))));
        return axis;
    }
}
