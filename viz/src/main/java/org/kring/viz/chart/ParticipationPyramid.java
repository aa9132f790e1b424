package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * The stepped pyramid of one strategy: the width of a step is its share of the community, on the same scale for all.
 *
 * @param style look of the strategy
 * @param steps from the top: those who write, react and read
 */
record ParticipationPyramid(ArmStyle style, List<Step> steps) {

    private static final List<Color> STEPS = List.of(new Color(0x08306B), new Color(0x4A90C4), new Color(0xB5D0E6));

    /** Heights in px of the name of a strategy, of a step with its number, and of the room below. */
    private static final int NAME = 20;

    private static final int STEP = 32;

    private static final int BELOW = 16;

    private static final int CELL = NAME + 3 * STEP + BELOW;

    private static final int NARROWEST = 160;

    private static final int HEADING = 40;

    /**
     * One step.
     *
     * @param numbers who stands on it, and how many
     * @param cell where the share stands
     * @param mean share of the community, {@code NaN} if undefined
     */
    record Step(Told numbers, Term cell, double mean) {}

    static int height(int pyramids, int width) {
        int columns = columns(pyramids, width);
        return HEADING + CELL * Math.max(1, (pyramids + columns - 1) / columns);
    }

    private static int columns(int pyramids, double width) {
        return (int) Math.max(1, Math.min(Math.min(3, pyramids), Math.floor(width / NARROWEST)));
    }

    static JFreeChart chart(List<ParticipationPyramid> pyramids, Messages words) {
        XYPlot plot = new XYPlot(null, hidden(), hidden(), null);
        ChartStyle.dress(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(2, 0, 0, 0));
        plot.addAnnotation(new Overlay((g2, frame) -> draw(g2, frame, pyramids)));
        return ChartStyle.chart(words.say("figure.participation.heading"), plot);
    }

    private static NumberAxis hidden() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0.0, 1.0);
        axis.setVisible(false);
        return axis;
    }

    private static void draw(Graphics2D g2, Frame frame, List<ParticipationPyramid> pyramids) {
        Rectangle2D area = frame.area();
        int columns = columns(pyramids.size(), area.getWidth());
        double width = area.getWidth() / columns;
        for (int i = 0; i < pyramids.size(); i++) {
            int row = i / columns;
            double left = area.getMinX() + (i % columns) * width;
            double top = area.getMinY() + (double) row * CELL;
            pyramids.get(i).draw(g2, new Rectangle2D.Double(left, top, width, CELL));
        }
    }

    private void draw(Graphics2D g2, Rectangle2D cell) {
        double whole = cell.getWidth() - 20;
        centred(g2, style.shortLabel(), cell, cell.getMinY() + 13, Lettering.STRONG);
        for (int i = 0; i < steps.size(); i++) {
            double top = cell.getMinY() + NAME + (double) i * STEP;
            centred(g2, steps.get(i).numbers().text(), cell, top + 11, Lettering.SMALL);
            double share =
                    Double.isNaN(steps.get(i).mean()) ? 0.0 : steps.get(i).mean();
            double width = share > 0.0 ? Math.max(share * whole, 1.0) : 0.0;
            g2.setPaint(STEPS.get(i % STEPS.size()));
            g2.fill(new Rectangle2D.Double(cell.getCenterX() - width / 2, top + 15, width, STEP - 17.0));
        }
    }

    private static void centred(Graphics2D g2, String text, Rectangle2D cell, double y, Font font) {
        g2.setFont(font);
        g2.setPaint(Palette.INK);
        g2.drawString(text, (float) (cell.getCenterX() - Lettering.width(text, font) / 2), (float) y);
    }
}
