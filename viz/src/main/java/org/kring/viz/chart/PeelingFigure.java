package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
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
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
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
        String slug = asked.question().slug();
        Told answer = found.boxes().isEmpty()
                ? words.tell("figure.peeling.none")
                : words.tell(
                        "figure.peeling.ring", sentence(slug, 1, found.boxes().get(0)));
        String whole = peeling(slug) + "step=0;";
        String clause = clause(asked.question(), words);
        return new Figure(
                "peeling-" + slug,
                words.say("figure.peeling.title", clause),
                alt(slug, found, words),
                words.tell(
                        "figure.peeling.caption",
                        clause,
                        Cells.count(words, found.cases().count(), whole + "cases"),
                        Cells.count(words, found.cases().size(), whole + "points"),
                        answer),
                Origin.of(
                        words,
                        peeling(slug) + "points,cases,coverage,density,restrictions",
                        boxes(slug) + "limit,coverage,density"),
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
                words.numerals().rewritten(Double.toString(question.threshold()).replaceAll("\\.0$", "")));
    }

    private static Told alt(String slug, Discovery found, Messages words) {
        List<Told> boxes = IntStream.rangeClosed(1, found.boxes().size())
                .mapToObj(number -> alt(slug, number, found.boxes().get(number - 1), words))
                .toList();
        return words.tell(
                "figure.peeling.alt",
                Cells.count(words, found.trajectory().size(), peeling(slug) + "rows"),
                boxes.isEmpty() ? words.tell("figure.peeling.none") : Told.joined(" ", boxes));
    }

    private static Told alt(String slug, int number, FoundBox box, Messages words) {
        // A box has a row for each of its limits, and its own numbers in all of them.
        String row = boxes(slug) + "box=%d;".formatted(number);
        return words.tell(
                "figure.peeling.alt.box",
                sentence(slug, number, box),
                Cells.percent(
                        words,
                        new Term(row + "max(coverage)", 1.0),
                        box.inside().coverage(),
                        0),
                Cells.percent(
                        words, new Term(row + "max(density)", 1.0), box.inside().density(), 0));
    }

    /** When the question is answered with yes, with the limits as their table has them. */
    private static Told sentence(String slug, int number, FoundBox box) {
        return Told.around(
                box.sentence(),
                box.restrictions().stream()
                        .map(limit -> new Cited(
                                limit.words(),
                                boxes(slug) + "box=%d;factor=%s;limit".formatted(number, limit.path()),
                                1.0))
                        .toArray(Cited[]::new));
    }

    private static String peeling(String slug) {
        return "analysis/peeling-%s.csv#".formatted(slug);
    }

    private static String boxes(String slug) {
        return "analysis/boxes-%s.csv#".formatted(slug);
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
