package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.search.Aim;
import org.kring.experiments.search.Candidate;
import org.kring.experiments.search.Front;
import org.kring.experiments.search.Front.Estimate;
import org.kring.experiments.search.FrontText;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The Pareto front of a search, one panel for each pair of objectives. */
public final class ParetoFigure {

    private static final String FRONT = "analysis/front.csv#";
    private static final int MOST_PANELS = 3;
    private static final double DOT = 1.8;

    private ParetoFigure() {}

    /**
     * Draws a front.
     *
     * @param front the front
     * @param words the language
     * @return the figure
     */
    public static Figure draw(Front front, Messages words) {
        List<Panel> panels = new ArrayList<>();
        int objectives = front.plan().outcomes().size();
        for (int a = 0; a < objectives; a++) {
            for (int b = a + 1; b < objectives && panels.size() < MOST_PANELS; b++) {
                int x = b;
                int y = a;
                panels.add(new Panel(width -> Math.max(300, Math.min(400, width)), width -> chart(front, x, y, words)));
            }
        }
        Told shown = Cited.sum(
                words.numerals().fixed(front.rows().size() - 1.0, 0), List.of(new Term(FRONT + "rows", 1.0)), -1.0);
        Told caption = words.tell(
                "figure.pareto-front.caption",
                shown,
                Cells.counted(words, "replicates", front.plan().check(), "plan.json#/check"),
                Cells.counted(words, "replicates", front.plan().replicates(), "plan.json#/replicates"),
                wanted(front, words));
        return new Figure(
                "pareto-front",
                words.say("figure.pareto-front.title"),
                alt(front, words),
                caption,
                origin(front, words),
                panels);
    }

    private static Origin origin(Front front, Messages words) {
        List<String> outcomes = front.plan().outcomes();
        String differences = outcomes.stream()
                .map(outcome -> "%1$sDifference,%1$sDifferenceLow,%1$sDifferenceHigh".formatted(outcome))
                .collect(Collectors.joining(","));
        return Origin.of(
                words, FRONT + "row,status," + differences, "analysis/candidates.csv#" + String.join(",", outcomes));
    }

    private static String wanted(Front front, Messages words) {
        return front.plan().objectives().entrySet().stream()
                .map(each -> words.say(
                        each.getValue() == Aim.MORE ? "figure.pareto-front.more" : "figure.pareto-front.less",
                        words.outcome(each.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static Told alt(Front front, Messages words) {
        return words.tell(
                "figure.pareto-front.alt",
                Told.joined(
                        ", ",
                        IntStream.range(0, front.plan().outcomes().size())
                                .mapToObj(i -> changes(front, i, words))
                                .toList()));
    }

    /** The smallest and the largest change of an objective over the front. */
    private static Told changes(Front front, int objective, Messages words) {
        String outcome = front.plan().outcomes().get(objective);
        List<Integer> rising = IntStream.range(0, front.rows().size())
                .filter(row -> !front.rows().get(row).isAsItStands())
                .filter(row -> Double.isFinite(change(front, row, objective)))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> change(front, row, objective)))
                .toList();
        return rising.isEmpty()
                ? words.tell("figure.pareto-front.alt.none", words.outcome(outcome))
                : words.tell(
                        "figure.pareto-front.alt.range",
                        words.outcome(outcome),
                        words.tell(
                                "range",
                                told(front, rising.get(0), objective, words),
                                told(front, rising.get(rising.size() - 1), objective, words)));
    }

    private static double change(Front front, int row, int objective) {
        return front.rows().get(row).difference().get(objective).mean();
    }

    private static Told told(Front front, int row, int objective, Messages words) {
        String outcome = front.plan().outcomes().get(objective);
        double scale = FrontText.scale(outcome);
        return new Term("%srow=%d;%sDifference".formatted(FRONT, row + 1, outcome), scale)
                .told(words.numerals().fixed(scale * change(front, row, objective), 1));
    }

    private static JFreeChart chart(Front front, int x, int y, Messages words) {
        String best = words.say("figure.pareto-front.front");
        String beaten = words.say("figure.pareto-front.beaten");
        String base = words.say("figure.pareto-front.base");
        List<ArmStyle> styles = Palette.of(List.of(best, beaten, base), base);
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series(best, front, x, y, row -> !row.isAsItStands() && !row.beaten()));
        data.addSeries(series(beaten, front, x, y, row -> !row.isAsItStands() && row.beaten()));
        data.addSeries(series(base, front, x, y, Front.Row::isAsItStands));
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setCapLength(0.0);
        renderer.setErrorStroke(new BasicStroke(1f));
        for (int i = 0; i < styles.size(); i++) {
            renderer.setSeriesPaint(i, styles.get(i).color());
            renderer.setSeriesShape(i, styles.get(i).marker());
        }
        XYPlot plot = new XYPlot(data, axis(front, x, true, words), axis(front, y, false, words), renderer);
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        dots.setSeriesPaint(0, Palette.RULE);
        dots.setSeriesShape(0, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        dots.setSeriesVisibleInLegend(0, false);
        plot.setDataset(1, searched(front, x, y));
        plot.setRenderer(1, dots);
        ChartStyle.dress(plot);
        plot.addDomainMarker(new ValueMarker(0.0, Palette.RULE, new BasicStroke(1f)));
        plot.addRangeMarker(new ValueMarker(0.0, Palette.RULE, new BasicStroke(1f)));
        plot.setInsets(new RectangleInsets(4, 0, 4, 10));
        JFreeChart chart = ChartStyle.chart(heading(front, y, words), plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static XYIntervalSeries series(String name, Front front, int x, int y, Predicate<Front.Row> which) {
        XYIntervalSeries series = new XYIntervalSeries(name, false, true);
        double scaleX = FrontText.scale(front.plan().outcomes().get(x));
        double scaleY = FrontText.scale(front.plan().outcomes().get(y));
        for (Front.Row row : front.rows()) {
            Estimate atX = row.difference().get(x);
            Estimate atY = row.difference().get(y);
            if (which.test(row) && Double.isFinite(atX.mean()) && Double.isFinite(atY.mean())) {
                series.add(
                        scaleX * atX.mean(),
                        scaleX * end(atX, atX.low()),
                        scaleX * end(atX, atX.high()),
                        scaleY * atY.mean(),
                        scaleY * end(atY, atY.low()),
                        scaleY * end(atY, atY.high()));
            }
        }
        return series;
    }

    private static double end(Estimate estimate, double end) {
        return Double.isFinite(end) ? end : estimate.mean();
    }

    private static XYSeriesCollection searched(Front front, int x, int y) {
        XYSeries series = new XYSeries("searched", false);
        List<Candidate> searched = front.candidates().stream()
                .filter(each -> each.stage() == Candidate.Stage.SEARCH && each.isJudged())
                .toList();
        searched.stream().filter(each -> each.values().isEmpty()).findFirst().ifPresent(base -> searched.stream()
                .filter(each -> !each.values().isEmpty())
                .forEach(each -> series.add(change(front, each, base, x), change(front, each, base, y))));
        return new XYSeriesCollection(series);
    }

    private static double change(Front front, Candidate candidate, Candidate base, int objective) {
        return FrontText.scale(front.plan().outcomes().get(objective))
                * (candidate.mean(objective) - base.mean(objective));
    }

    private static NumberAxis axis(Front front, int objective, boolean labelled, Messages words) {
        String outcome = front.plan().outcomes().get(objective);
        String label = words.say("figure.pareto-front.axis", words.outcome(outcome), unit(outcome, words));
        NumberAxis axis = ChartStyle.axis(labelled ? label : "", words.numerals());
        axis.setAutoRangeIncludesZero(true);
        axis.setLowerMargin(0.06);
        axis.setUpperMargin(0.06);
        return axis;
    }

    private static String heading(Front front, int objective, Messages words) {
        String outcome = front.plan().outcomes().get(objective);
        boolean more = front.plan().objectives().get(outcome) == Aim.MORE;
        return words.say(
                more ? "figure.pareto-front.higher" : "figure.pareto-front.lower",
                words.outcome(outcome),
                unit(outcome, words));
    }

    private static String unit(String outcome, Messages words) {
        return FrontText.scale(outcome) == 1.0 ? words.unit(FrontText.unit(outcome)) : words.say("unit.points");
    }
}
