package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Many small marks of one look as one path, so that a picture of hundreds stays a small file. */
final class Specks {

    /** A line without length has caps only in some renderers. */
    private static final double SPECK = 0.02;

    private final Path2D path = new Path2D.Double();
    private final Color color;
    private final float size;
    private final int cap;

    private Specks(Color color, double size, int cap) {
        this.color = color;
        this.size = (float) size;
        this.cap = cap;
    }

    /** Round marks of a diameter in px. */
    static Specks round(Color color, double size) {
        return new Specks(color, size, BasicStroke.CAP_ROUND);
    }

    /** Square marks of a width in px. */
    static Specks square(Color color, double size) {
        return new Specks(color, size, BasicStroke.CAP_SQUARE);
    }

    void add(double x, double y) {
        path.moveTo(x, y);
        path.lineTo(x + SPECK, y);
    }

    /** A line between two places, for marks that are lines. */
    void line(double x, double y, double toX, double toY) {
        path.moveTo(x, y);
        path.lineTo(toX, toY);
    }

    void draw(Graphics2D g2) {
        if (path.getCurrentPoint() != null) {
            g2.setPaint(color);
            g2.setStroke(new BasicStroke(size, cap, BasicStroke.JOIN_ROUND));
            g2.draw(path);
        }
    }
}
