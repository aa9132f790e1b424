package org.kring.viz.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.fit.PageFit;
import org.kring.experiments.fit.PageOutcome;
import org.kring.experiments.fit.PostRow;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;

/** What posts got against what the fitted page expects: reach, and likes, comments and shares together. */
final class FitObservedFigure {

    private static final int HEIGHT = 320;

    private FitObservedFigure() {}

    /** A post as a point, both on the scale log10(1 + count). */
    private record Spot(boolean heldOut, double expected, double observed) {}

    static Figure of(PageFit fit, Messages words) {
        List<Spot> reach = spots(fit, true);
        List<Spot> reactions = spots(fit, false);
        long heldOut = reach.stream().filter(Spot::heldOut).count();
        String reachFactor = factor(reach, words);
        String reactionFactor = factor(reactions, words);
        return new Figure(
                "fit-observed",
                words.say("figure.fit-observed.title"),
                words.tell("figure.fit-observed.alt", reach.size(), heldOut, reachFactor, reactionFactor),
                words.tell(
                        "figure.fit-observed.caption", fit.file(), reachFactor, reactionFactor, reach.size(), heldOut),
                Origin.of(words, "posts.csv#outcome,heldOut,observed,of"),
                List.of(
                        new Panel(
                                width -> HEIGHT, width -> chart(words.say("figure.fit-observed.reach"), reach, words)),
                        new Panel(
                                width -> HEIGHT,
                                width -> chart(words.say("figure.fit-observed.reactions"), reactions, words))));
    }

    private static List<Spot> spots(PageFit fit, boolean reach) {
        Map<Integer, Spot> spots = new TreeMap<>();
        Map<Integer, double[]> sums = new TreeMap<>();
        for (PostRow row : fit.rows()) {
            if (row.outcome() == PageOutcome.REACH == reach) {
                double[] sum = sums.computeIfAbsent(row.post().line(), line -> new double[2]);
                sum[0] += row.expected().get(0);
                sum[1] += row.observed();
                spots.put(
                        row.post().line(), new Spot(row.heldOut(), Math.log10(1.0 + sum[0]), Math.log10(1.0 + sum[1])));
            }
        }
        return List.copyOf(spots.values());
    }

    private static String factor(List<Spot> spots, Messages words) {
        double[] gaps = spots.stream()
                .filter(Spot::heldOut)
                .mapToDouble(spot -> Math.abs(spot.observed() - spot.expected()))
                .sorted()
                .toArray();
        return gaps.length == 0
                ? words.numerals().undefined()
                : words.numerals().fixed(Math.pow(10.0, gaps[gaps.length / 2]), 1);
    }

    private static JFreeChart chart(String heading, List<Spot> spots, Messages words) {
        List<ArmStyle> styles = Palette.of(
                List.of(words.say("figure.fit-observed.fitted"), words.say("figure.fit-observed.heldOut")), "");
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        double most = Math.ceil(spots.stream()
                .mapToDouble(spot -> Math.max(spot.expected(), spot.observed()))
                .max()
                .orElse(1.0));
        double least = Math.floor(spots.stream()
                .mapToDouble(spot -> Math.min(spot.expected(), spot.observed()))
                .min()
                .orElse(0.0));
        for (int s = 0; s < styles.size(); s++) {
            boolean wanted = s == 1;
            XYSeries series = new XYSeries(styles.get(s).label(), false);
            spots.stream()
                    .filter(spot -> spot.heldOut() == wanted)
                    .forEach(spot -> series.add(spot.expected(), spot.observed()));
            data.addSeries(series);
            renderer.setSeriesPaint(s, styles.get(s).see(wanted ? 0.9 : 0.35));
            renderer.setSeriesShape(s, FitMarks.small(styles.get(s).marker()));
        }
        line(data, renderer, least, most, words.say("figure.fit-observed.equal"));
        XYPlot plot = new XYPlot(
                data,
                axis(words.say("figure.fit-observed.x"), least, most, words.numerals()),
                axis("", least, most, words.numerals()),
                renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 28));
        JFreeChart chart = ChartStyle.chart(heading, plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static void line(
            XYSeriesCollection data, XYLineAndShapeRenderer renderer, double least, double most, String name) {
        XYSeries equal = new XYSeries(name);
        equal.add(least, least);
        equal.add(most, most);
        data.addSeries(equal);
        int index = data.getSeriesCount() - 1;
        renderer.setSeriesPaint(index, Palette.RULE);
        renderer.setSeriesLinesVisible(index, true);
        renderer.setSeriesShapesVisible(index, false);
    }

    private static NumberAxis axis(String label, double least, double most, Numerals numerals) {
        NumberAxis axis = ChartStyle.axis(label, numerals);
        axis.setRange(least, Math.max(most, least + 1.0));
        axis.setTickUnit(new NumberTickUnit(1.0));
        axis.setNumberFormatOverride(
                new TickNames(x -> x < 0.5 ? "0" : numerals.fixed(Math.pow(10.0, Math.rint(x)), 0)));
        return axis;
    }
}
