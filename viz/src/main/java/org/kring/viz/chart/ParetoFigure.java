package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** The Pareto front of a search, one panel for each pair of objectives. */
public final class ParetoFigure {

    private static final int MOST_PANELS = 3;
    private static final String FRONT = "front";
    private static final String BEATEN = "beaten with fresh luck";
    private static final String AS_IT_STANDS = "strategy as it stands";
    private static final double DOT = 1.8;

    private ParetoFigure() {}

    /**
     * Draws a front.
     *
     * @param front the front
     * @return the figure
     */
    public static Figure draw(Front front) {
        List<Panel> panels = new ArrayList<>();
        int objectives = front.plan().outcomes().size();
        for (int a = 0; a < objectives; a++) {
            for (int b = a + 1; b < objectives && panels.size() < MOST_PANELS; b++) {
                int x = b;
                int y = a;
                panels.add(new Panel(width -> Math.max(300, Math.min(400, width)), width -> chart(front, x, y)));
            }
        }
        long shown = front.rows().stream().filter(row -> !row.isAsItStands()).count();
        String caption =
                ("Change against the strategy as it stands (at 0), on the same people with the same luck. Large markers: %d"
                                + " settings of the front, mean of %d replicates that the search has not seen, with 95 %% intervals,"
                                + " each by itself. Small grey dots: all settings that the search looked at, mean of %d replicates."
                                + " Wanted: %s. No setting of the front is better than another by every objective; which one to"
                                + " choose is a judgement of values.")
                        .formatted(shown, front.plan().check(), front.plan().replicates(), wanted(front));
        return new Figure("pareto-front", "What does more of one cost in the others?", alt(front), caption, panels);
    }

    private static String wanted(Front front) {
        return front.plan().objectives().entrySet().stream()
                .map(each -> "%s %s".formatted(each.getValue().name().toLowerCase(Locale.ROOT), each.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String alt(Front front) {
        return "Scatter of the front. Changes against the strategy as it stands: %s."
                .formatted(front.plan().outcomes().stream()
                        .map(outcome -> {
                            int i = front.plan().outcomes().indexOf(outcome);
                            double scale = FrontText.scale(outcome);
                            double[] means = front.rows().stream()
                                    .filter(row -> !row.isAsItStands())
                                    .mapToDouble(row ->
                                            scale * row.difference().get(i).mean())
                                    .filter(Double::isFinite)
                                    .sorted()
                                    .toArray();
                            return means.length == 0
                                    ? outcome + " not defined"
                                    : String.format(
                                            Locale.ROOT, "%s %.1f to %.1f", outcome, means[0], means[means.length - 1]);
                        })
                        .collect(Collectors.joining(", ")));
    }

    private static JFreeChart chart(Front front, int x, int y) {
        List<ArmStyle> styles = Palette.of(List.of(FRONT, BEATEN, AS_IT_STANDS), AS_IT_STANDS);
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series(FRONT, front, x, y, row -> !row.isAsItStands() && !row.beaten()));
        data.addSeries(series(BEATEN, front, x, y, row -> !row.isAsItStands() && row.beaten()));
        data.addSeries(series(AS_IT_STANDS, front, x, y, Front.Row::isAsItStands));
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setCapLength(0.0);
        renderer.setErrorStroke(new BasicStroke(1f));
        for (int i = 0; i < styles.size(); i++) {
            renderer.setSeriesPaint(i, styles.get(i).color());
            renderer.setSeriesShape(i, styles.get(i).marker());
        }
        XYPlot plot = new XYPlot(data, axis(front, x, true), axis(front, y, false), renderer);
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
        JFreeChart chart = ChartStyle.chart(heading(front, y), plot);
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

    private static NumberAxis axis(Front front, int objective, boolean labelled) {
        NumberAxis axis = ChartStyle.axis(labelled ? named(front, objective) : "");
        axis.setAutoRangeIncludesZero(true);
        axis.setLowerMargin(0.06);
        axis.setUpperMargin(0.06);
        return axis;
    }

    private static String heading(Front front, int objective) {
        String outcome = front.plan().outcomes().get(objective);
        boolean more = front.plan().objectives().get(outcome) == Aim.MORE;
        return "change in %s\n(%s), %s is better".formatted(outcome, unit(outcome), more ? "higher" : "lower");
    }

    private static String named(Front front, int objective) {
        String outcome = front.plan().outcomes().get(objective);
        return "%s (%s)".formatted(outcome, unit(outcome));
    }

    private static String unit(String outcome) {
        return FrontText.scale(outcome) == 1.0 ? FrontText.unit(outcome) : "% points";
    }
}
