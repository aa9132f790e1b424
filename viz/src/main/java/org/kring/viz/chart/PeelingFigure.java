package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Locale;
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
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;

/** The peeling trajectory of scenario discovery: coverage against density, coloured by the number of restrictions. */
public final class PeelingFigure {

    private static final double PERCENT = 100.0;
    private static final double RING = 9.0;

    private PeelingFigure() {}

    /**
     * Draws the trajectory of a question.
     *
     * @param asked a question of which some points are cases and some are not
     * @return the figure
     */
    public static Figure draw(Asked asked) {
        Discovery found = asked.discovery();
        String answer = found.boxes().isEmpty()
                ? "No box was found that cases dealt out at random would not give as easily."
                : "Ring: box 1, after pasting and without needless restrictions: %s."
                        .formatted(found.boxes().get(0).sentence());
        String caption =
                ("%s: %d of %d points. Each marker is a box of the first search, from the whole space at the right to the smallest"
                                + " at the left: coverage is the share of all cases in the box, density the share of its"
                                + " points that are cases. Dashed: density of the whole space. No intervals: boxes were fitted"
                                + " to these points; held-out values stand in the table. %s")
                        .formatted(
                                asked.question().clause(),
                                found.cases().count(),
                                found.cases().size(),
                                answer);
        return new Figure(
                "peeling-" + asked.question().slug(),
                "How well can a box say where %s?".formatted(asked.question().clause()),
                alt(found),
                caption,
                List.of(new Panel(width -> Math.min(440, 260 + width / 6), width -> chart(found))));
    }

    private static String alt(Discovery found) {
        return "Scatter of %d boxes, coverage against density. %s"
                .formatted(
                        found.trajectory().size(),
                        found.boxes().stream()
                                .map(box -> String.format(
                                        Locale.ROOT,
                                        "%s: coverage %.0f %%, density %.0f %%.",
                                        box.sentence(),
                                        PERCENT * box.inside().coverage(),
                                        PERCENT * box.inside().density()))
                                .collect(Collectors.joining(" ")));
    }

    private static JFreeChart chart(Discovery found) {
        int most = found.trajectory().stream().mapToInt(Peel::restricted).max().orElse(0);
        List<ArmStyle> styles = Palette.of(
                IntStream.rangeClosed(0, most).mapToObj(PeelingFigure::label).toList(), label(0));
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int restricted = 0; restricted <= most; restricted++) {
            XYSeries series = new XYSeries(label(restricted), false);
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
            ring(data, renderer, found.boxes().get(0));
        }
        XYPlot plot = new XYPlot(data, axis("coverage: % of all cases"), axis(""), renderer);
        ChartStyle.dress(plot);
        plot.addRangeMarker(new ValueMarker(
                PERCENT * found.cases().count() / found.cases().size(),
                Palette.INK,
                new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f)));
        JFreeChart chart = ChartStyle.chart("density: % of the points of the box that are cases", plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static void ring(XYSeriesCollection data, XYLineAndShapeRenderer renderer, FoundBox box) {
        XYSeries series = new XYSeries("box 1", false);
        series.add(PERCENT * box.inside().coverage(), PERCENT * box.inside().density());
        int index = data.getSeriesCount();
        renderer.setSeriesShape(index, new Ellipse2D.Double(-RING, -RING, 2.0 * RING, 2.0 * RING));
        renderer.setSeriesShapesFilled(index, false);
        renderer.setSeriesPaint(index, Color.BLACK);
        renderer.setSeriesOutlineStroke(index, new BasicStroke(2f));
        renderer.setSeriesStroke(index, new BasicStroke(2f));
        data.addSeries(series);
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = ChartStyle.axis(label);
        axis.setRange(0.0, 104.0);
        return axis;
    }

    private static String label(int restricted) {
        return restricted == 0 ? "whole space" : restricted == 1 ? "1 restriction" : restricted + " restrictions";
    }
}
