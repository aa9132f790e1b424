package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Numerals;
import org.kring.viz.style.Palette;

/** The stepped pyramid: the width of a step is its share of the community. */
final class ParticipationPyramid {

    private static final List<Color> STEPS = List.of(new Color(0x08306B), new Color(0x4A90C4), new Color(0xB5D0E6));

    private ParticipationPyramid() {}

    /**
     * One step.
     *
     * @param name who stands on it
     * @param meaning what they did
     * @param mean share of the community, mean of the strategies
     * @param low share in the strategy with the smallest
     * @param high share in the strategy with the largest
     */
    record Step(String name, String meaning, double mean, double low, double high) {

        String numbers() {
            return Double.isNaN(mean)
                    ? name + ": " + Numerals.UNDEFINED
                    : "%s: %s (%s to %s)"
                            .formatted(
                                    name,
                                    Numerals.percent(mean),
                                    Numerals.fixed(100.0 * low, 1),
                                    Numerals.percent(high));
        }
    }

    static JFreeChart chart(List<Step> steps) {
        NumberAxis x = hidden(-0.5, 0.5);
        NumberAxis y = hidden(0.0, steps.size());
        y.setInverted(true);
        XYPlot plot = new XYPlot(null, x, y, null);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(2, 0, 8, 0));
        plot.addAnnotation(new Overlay((g2, frame) -> draw(g2, frame, steps)));
        return ChartStyle.chart(
                "Share of the community: mean of the strategies, in brackets the lowest and the highest", plot);
    }

    private static NumberAxis hidden(double low, double high) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setVisible(false);
        return axis;
    }

    private static void draw(Graphics2D g2, Frame frame, List<Step> steps) {
        Rectangle2D area = frame.area();
        double row = area.getHeight() / steps.size();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double top = area.getMinY() + i * row;
            centred(g2, step.numbers(), area, top + row * 0.20, true);
            centred(g2, step.meaning(), area, top + row * 0.36, false);
            double share = Double.isNaN(step.mean()) ? 0.0 : step.mean();
            double width = Math.max(share * area.getWidth(), share > 0.0 ? 1.0 : 0.0);
            g2.setPaint(STEPS.get(i % STEPS.size()));
            g2.fill(new Rectangle2D.Double(area.getCenterX() - width / 2, top + row * 0.46, width, row * 0.48));
        }
    }

    private static void centred(Graphics2D g2, String text, Rectangle2D area, double y, boolean strong) {
        var font = strong ? Lettering.STRONG : Lettering.SMALL;
        g2.setFont(font);
        g2.setPaint(strong ? Palette.INK : Palette.SOFT_INK);
        g2.drawString(text, (float) (area.getCenterX() - Lettering.width(text, font) / 2), (float) y);
    }
}
