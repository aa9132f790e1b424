package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.discovery.Asked;
import org.kring.experiments.discovery.Discovery;
import org.kring.experiments.discovery.FoundBox;
import org.kring.experiments.discovery.Peel;
import org.kring.experiments.discovery.Question;
import org.kring.experiments.discovery.Question.Kind;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The peeling trajectory of scenario discovery: coverage against density, coloured by the number of restrictions. */
public final class PeelingFigure {

    private static final double PERCENT = 100.0;
    private static final double RING = 9.0;

    private PeelingFigure() {}

    /**
     * Draws the trajectory of a question.
     *
     * @param asked a question of which some points are cases and some are not
     * @param words the language
     * @return the figure
     */
    public static Figure draw(Asked asked, Messages words) {
        Discovery found = asked.discovery();
        String answer = found.boxes().isEmpty()
                ? words.say("figure.peeling.none")
                : words.say("figure.peeling.ring", found.boxes().get(0).sentence());
        String clause = clause(asked.question(), words);
        return new Figure(
                "peeling-" + asked.question().slug(),
                words.say("figure.peeling.title", clause),
                Told.of(alt(found, words)),
                words.tell(
                        "figure.peeling.caption",
                        clause,
                        found.cases().count(),
                        found.cases().size(),
                        answer),
                Origin.of(
                        words,
                        "analysis/peeling-%s.csv#points,cases,coverage,density,restrictions"
                                .formatted(asked.question().slug()),
                        "analysis/boxes-%s.csv#coverage,density"
                                .formatted(asked.question().slug())),
                List.of(new Panel(width -> Math.min(440, 260 + width / 6), width -> chart(found, words))));
    }

    /** What makes a point a case, in words. */
    private static String clause(Question question, Messages words) {
        boolean level = question.kind() == Kind.ABOVE || question.kind() == Kind.BELOW;
        String than = level && question.against().isPresent() ? ".than" : "";
        return words.say(
                "figure.peeling." + question.kind() + than,
                words.strategy(question.strategy()),
                question.against().map(words::strategy).orElse(""),
                words.outcome(question.outcome().name()),
                words.numerals().rewritten(Double.toString(question.threshold())));
    }

    private static String alt(Discovery found, Messages words) {
        return words.say(
                        "figure.peeling.alt",
                        found.trajectory().size(),
                        found.boxes().stream()
                                .map(box -> words.say(
                                        "figure.peeling.alt.box",
                                        box.sentence() + ".",
                                        words.numerals().percent(box.inside().coverage(), 0),
                                        words.numerals().percent(box.inside().density(), 0)))
                                .collect(Collectors.joining(" ")))
                .strip();
    }

    private static JFreeChart chart(Discovery found, Messages words) {
        int most = found.trajectory().stream().mapToInt(Peel::restricted).max().orElse(0);
        List<ArmStyle> styles = Palette.of(
                IntStream.rangeClosed(0, most).mapToObj(i -> label(i, words)).toList(), label(0, words));
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int restricted = 0; restricted <= most; restricted++) {
            XYSeries series = new XYSeries(label(restricted, words), false);
            int shown = restricted;
            found.trajectory().stream()
                    .filter(peel -> peel.restricted() == shown)
                    .forEach(peel -> series.add(PERCENT * peel.coverage(), PERCENT * peel.density()));
            if (!series.isEmpty()) {
                renderer.setSeriesPaint(
                        data.getSeriesCount(), styles.get(restricted).color());
                renderer.setSeriesShape(
                        data.getSeriesCount(), styles.get(restricted).marker());
                data.addSeries(series);
            }
        }
        if (!found.boxes().isEmpty()) {
            ring(data, renderer, found.boxes().get(0), words);
        }
        XYPlot plot = new XYPlot(data, axis(words.say("figure.peeling.x"), words), axis("", words), renderer);
        ChartStyle.dress(plot);
        plot.addRangeMarker(new ValueMarker(
                PERCENT * found.cases().count() / found.cases().size(),
                Palette.INK,
                new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f)));
        JFreeChart chart = ChartStyle.chart(words.say("figure.peeling.y"), plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static void ring(XYSeriesCollection data, XYLineAndShapeRenderer renderer, FoundBox box, Messages words) {
        XYSeries series = new XYSeries(words.say("figure.peeling.box"), false);
        series.add(PERCENT * box.inside().coverage(), PERCENT * box.inside().density());
        int index = data.getSeriesCount();
        renderer.setSeriesShape(index, new Ellipse2D.Double(-RING, -RING, 2.0 * RING, 2.0 * RING));
        renderer.setSeriesShapesFilled(index, false);
        renderer.setSeriesPaint(index, Color.BLACK);
        renderer.setSeriesOutlineStroke(index, new BasicStroke(2f));
        renderer.setSeriesStroke(index, new BasicStroke(2f));
        data.addSeries(series);
    }

    private static NumberAxis axis(String label, Messages words) {
        NumberAxis axis = ChartStyle.axis(label, words.numerals());
        axis.setRange(0.0, 104.0);
        return axis;
    }

    private static String label(int restricted, Messages words) {
        return words.say("figure.peeling.restrictions", restricted);
    }
}
