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
import org.kring.viz.style.Numerals;
import org.kring.viz.style.Palette;

/** What posts got against what the fitted page expects: reach, and likes, comments and shares together. */
final class FitObservedFigure {

    private static final int HEIGHT = 320;

    private FitObservedFigure() {}

    /** A post as a point, both on the scale log10(1 + count). */
    private record Spot(boolean heldOut, double expected, double observed) {}

    static Figure of(PageFit fit) {
        List<Spot> reach = spots(fit, true);
        List<Spot> reactions = spots(fit, false);
        long heldOut = reach.stream().filter(Spot::heldOut).count();
        return new Figure(
                "fit-observed",
                "Does the fitted page expect what posts got?",
                "%d posts, %d of them held out: expected against observed reach, and expected against observed reactions. Half of the held-out posts are within a factor %s of the expected reach and a factor %s of the expected reactions."
                        .formatted(reach.size(), heldOut, factor(reach), factor(reactions)),
                "Each mark is a post of %s. Reach is expected from the followers at the time and the type of post, reactions (likes, comments and shares together) from those who saw it and the type. On the line, a post got what was expected. Half of the held-out posts are within a factor %s (reach) and %s (reactions) of it."
                        .formatted(fit.file(), factor(reach), factor(reactions)),
                List.of(
                        new Panel(width -> HEIGHT, width -> chart("People reached", reach)),
                        new Panel(width -> HEIGHT, width -> chart("Likes, comments and shares", reactions))));
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

    private static String factor(List<Spot> spots) {
        double[] gaps = spots.stream()
                .filter(Spot::heldOut)
                .mapToDouble(spot -> Math.abs(spot.observed() - spot.expected()))
                .sorted()
                .toArray();
        return gaps.length == 0 ? Numerals.UNDEFINED : Numerals.fixed(Math.pow(10.0, gaps[gaps.length / 2]), 1);
    }

    private static JFreeChart chart(String heading, List<Spot> spots) {
        List<ArmStyle> styles = Palette.of(List.of("fitted", "held out"), "");
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
        line(data, renderer, least, most);
        XYPlot plot = new XYPlot(data, axis("expected", least, most), axis("", least, most), renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 28));
        JFreeChart chart = ChartStyle.chart(heading + ": observed", plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static void line(XYSeriesCollection data, XYLineAndShapeRenderer renderer, double least, double most) {
        XYSeries equal = new XYSeries("as expected");
        equal.add(least, least);
        equal.add(most, most);
        data.addSeries(equal);
        int index = data.getSeriesCount() - 1;
        renderer.setSeriesPaint(index, Palette.RULE);
        renderer.setSeriesLinesVisible(index, true);
        renderer.setSeriesShapesVisible(index, false);
    }

    private static NumberAxis axis(String label, double least, double most) {
        NumberAxis axis = ChartStyle.axis(label);
        axis.setRange(least, Math.max(most, least + 1.0));
        axis.setTickUnit(new NumberTickUnit(1.0));
        axis.setNumberFormatOverride(
                new TickNames(x -> x < 0.5 ? "0" : Numerals.fixed(Math.pow(10.0, Math.rint(x)), 0)));
        return axis;
    }
}
