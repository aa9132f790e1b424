package org.kring.viz.console;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JFrame;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Numerals;

/** A window with lines that grow week by week, in the style of all figures. */
final class LiveFigure {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 270;

    private final XYSeriesCollection lines = new XYSeriesCollection();
    private final NumberAxis weeks = ChartStyle.axis("Week of observation", Numerals.ENGLISH);
    private final JFrame frame = new JFrame();

    /**
     * A window.
     *
     * @param title of the window
     * @param heading what the upright axis shows, with unit and denominator
     * @param styles name, colour and dash of each line
     */
    LiveFigure(String title, String heading, List<ArmStyle> styles) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < styles.size(); i++) {
            lines.addSeries(new XYSeries(styles.get(i).name()));
            renderer.setSeriesPaint(i, styles.get(i).color());
            renderer.setSeriesShape(i, styles.get(i).marker());
            renderer.setSeriesStroke(i, styles.get(i).line());
        }
        renderer.setLegendLine(ChartStyle.LEGEND_LINE);
        weeks.setRange(0.0, 1.0);
        weeks.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        NumberAxis values = ChartStyle.axis("", Numerals.ENGLISH);
        values.setAutoRangeIncludesZero(true);
        XYPlot plot = new XYPlot(lines, weeks, values, renderer);
        ChartStyle.dress(plot);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        JFreeChart chart = ChartStyle.chart(heading, plot);
        ChartStyle.legend(chart, plot);
        ChartPanel panel = new ChartPanel(chart);
        panel.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        frame.setTitle(title);
        frame.add(panel);
        frame.pack();
    }

    JFrame frame() {
        return frame;
    }

    /** Empties it for a run of so many weeks; call it in the thread of events. */
    void clear(int last) {
        weeks.setRange(0.0, last);
        for (int i = 0; i < lines.getSeriesCount(); i++) {
            lines.getSeries(i).clear();
        }
    }

    /** One point for each line; call it in the thread of events. */
    void add(int week, double... values) {
        for (int i = 0; i < values.length; i++) {
            lines.getSeries(i).addOrUpdate(week, values[i]);
        }
    }
}
