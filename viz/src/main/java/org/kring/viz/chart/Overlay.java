package org.kring.viz.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Text and marks placed by pixel, inside the axes or in the margin beside them, where labels must not collide. */
final class Overlay extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final transient Drawing drawing;

    Overlay(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Draws once the axes are placed. */
    @FunctionalInterface
    interface Drawing {

        /**
         * Draws.
         *
         * @param g2 where to
         * @param frame where the axes are
         */
        void draw(Graphics2D g2, Frame frame);
    }

    /**
     * Where the axes are.
     *
     * @param area the rectangle between the axes, in px
     * @param x from a value of the level axis to px
     * @param y from a value of the upright axis to px
     */
    record Frame(Rectangle2D area, DoubleUnaryOperator x, DoubleUnaryOperator y) {}

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null);
        drawing.draw(
                g2,
                new Frame(
                        dataArea,
                        v -> domainAxis.valueToJava2D(v, dataArea, RectangleEdge.BOTTOM),
                        v -> rangeAxis.valueToJava2D(v, dataArea, RectangleEdge.LEFT)));
        g2.setClip(clip);
    }
}
