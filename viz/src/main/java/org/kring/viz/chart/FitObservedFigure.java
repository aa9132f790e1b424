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
import org.kring.experiments.fit.PageFit;
import org.kring.experiments.fit.PostTotal;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;
import org.kring.viz.text.Told;

/** What posts got against what the fitted page expects: reach, and likes, comments and shares together. */
final class FitObservedFigure {

    private static final int HEIGHT = 320;

    private FitObservedFigure() {}

    static Figure of(PageFit fit, Messages words) {
        List<PostTotal> reach = fit.reach();
        List<PostTotal> reactions = fit.reactions();
        Cited posts = Cells.count(words, reach.size(), "posts.csv#outcome=reach;rows");
        Cited heldOut = Cells.count(
                words, reach.stream().filter(PostTotal::heldOut).count(), "posts.csv#outcome=reach;heldOut=true;rows");
        Told reachFactor = factor("reach", reach, words);
        Told reactionFactor = factor("reactions", reactions, words);
        return new Figure(
                "fit-observed",
                words.say("figure.fit-observed.title"),
                words.tell("figure.fit-observed.alt", posts, heldOut, reachFactor, reactionFactor),
                words.tell("figure.fit-observed.caption", fit.file(), reachFactor, reactionFactor, posts, heldOut),
                Origin.of(words, "posts.csv#outcome,heldOut,observed,of"),
                List.of(
                        new Panel(
                                width -> HEIGHT, width -> chart(words.say("figure.fit-observed.reach"), reach, words)),
                        new Panel(
                                width -> HEIGHT,
                                width -> chart(words.say("figure.fit-observed.reactions"), reactions, words))));
    }

    private static Told factor(String of, List<PostTotal> totals, Messages words) {
        return new Term("fit.json#/heldOutHalfWithin/" + of, 1.0)
                .told(words.numerals().fixed(PostTotal.halfWithin(totals), 1));
    }

    /** A count on the scale of the axes, which has a place for 0. */
    private static double scaled(double count) {
        return Math.log10(1.0 + count);
    }

    private static JFreeChart chart(String heading, List<PostTotal> totals, Messages words) {
        List<ArmStyle> styles = Palette.of(
                List.of(words.say("figure.fit-observed.fitted"), words.say("figure.fit-observed.heldOut")), "");
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        double most = Math.ceil(totals.stream()
                .mapToDouble(post -> scaled(Math.max(post.expected(), post.observed())))
                .max()
                .orElse(1.0));
        double least = Math.floor(totals.stream()
                .mapToDouble(post -> scaled(Math.min(post.expected(), post.observed())))
                .min()
                .orElse(0.0));
        for (int s = 0; s < styles.size(); s++) {
            boolean wanted = s == 1;
            XYSeries series = new XYSeries(styles.get(s).label(), false);
            totals.stream()
                    .filter(post -> post.heldOut() == wanted)
                    .forEach(post -> series.add(scaled(post.expected()), scaled(post.observed())));
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
