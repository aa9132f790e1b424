package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;

/** Names beside bubbles, each tied to its centre by a line: each takes the first free place around its bubble. */
final class SpotLabels {

    private static final double HEIGHT = 15.0;

    /** Thin lines from the centre of a bubble to its name, so that bubbles on top of each other can be told apart. */
    private static final BasicStroke LEADER = new BasicStroke(0.9f);

    /** Behind a name, where there is no place without lines. */
    private static final Color GROUND = new Color(255, 255, 255, 200);

    private SpotLabels() {}

    /**
     * A bubble with a name.
     *
     * @param x value on the level axis
     * @param y value on the upright axis
     * @param radius radius in px
     * @param label its name
     * @param low lower end of the interval on the upright axis
     * @param high upper end
     */
    record Spot(double x, double y, double radius, String label, double low, double high) {}

    static void draw(Graphics2D g2, Frame frame, List<Spot> spots) {
        List<Rectangle2D> boxes = place(frame, spots);
        g2.setFont(Lettering.LABEL);
        g2.setStroke(LEADER);
        for (int i = 0; i < spots.size(); i++) {
            Rectangle2D box = boxes.get(i);
            Spot spot = spots.get(i);
            double x = frame.x().applyAsDouble(spot.x());
            double y = frame.y().applyAsDouble(spot.y());
            g2.setPaint(Palette.INK);
            g2.draw(leader(x, y, box));
            g2.fill(new Ellipse2D.Double(x - 1.5, y - 1.5, 3, 3));
            g2.setPaint(GROUND);
            g2.fill(new Rectangle2D.Double(box.getX() - 1, box.getY() + 1, box.getWidth() + 2, box.getHeight() - 2));
            g2.setPaint(Palette.INK);
            g2.drawString(spots.get(i).label(), (float) box.getX(), (float) (box.getMaxY() - 4));
        }
    }

    /**
     * Places the names.
     *
     * @param frame where the axes are
     * @param spots the bubbles
     * @return one box in px per bubble; boxes overlap neither bubbles nor each other as long as there is room
     */
    static List<Rectangle2D> place(Frame frame, List<Spot> spots) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Spot spot : spots) {
            double r = spot.radius();
            taken.add(new Rectangle2D.Double(
                    frame.x().applyAsDouble(spot.x()) - r, frame.y().applyAsDouble(spot.y()) - r, 2 * r, 2 * r));
        }
        for (Spot spot : spots) {
            double x = frame.x().applyAsDouble(spot.x());
            double top = frame.y().applyAsDouble(spot.high());
            taken.add(new Rectangle2D.Double(x - 3, top, 6, frame.y().applyAsDouble(spot.low()) - top));
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Line2D> leaders = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Rectangle2D bubble = taken.get(i);
            List<Rectangle2D> candidates = candidates(bubble, spots.get(i).label(), frame.area());
            List<Rectangle2D> apart = candidates.stream()
                    .filter(frame.area()::contains)
                    .filter(c -> boxes.stream().noneMatch(c::intersects))
                    .toList();
            List<Rectangle2D> free = apart.stream()
                    .filter(c -> taken.stream().noneMatch(c::intersects))
                    .toList();
            Rectangle2D box = free.stream()
                    .filter(c -> leaders.stream().noneMatch(wider(c)::intersectsLine))
                    .filter(c -> boxes.stream().noneMatch(b -> wider(b).intersectsLine(leader(bubble, c))))
                    .findFirst()
                    // Names may rather cover a bubble than each other.
                    .orElseGet(() -> Stream.of(free, apart, candidates)
                            .flatMap(List::stream)
                            .findFirst()
                            .orElseThrow());
            boxes.add(box);
            taken.add(box);
            leaders.add(leader(bubble, box));
        }
        return List.copyOf(boxes);
    }

    private static List<Rectangle2D> candidates(Rectangle2D bubble, String label, Rectangle2D area) {
        double w = Lettering.width(label, Lettering.LABEL);
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int step = 0; step < 10; step++) {
            double off = step * (HEIGHT + 1);
            double above = bubble.getMinY() - HEIGHT - 8 - off;
            double below = bubble.getMaxY() + 8 + off;
            double centre = bubble.getCenterX() - w / 2;
            double right = bubble.getCenterX() + 8;
            double left = bubble.getCenterX() - w - 8;
            for (double wanted : new double[] {centre, right, left}) {
                // Inside the axes, also beside a bubble at the edge.
                double x = Math.max(area.getMinX() + 2, Math.min(wanted, area.getMaxX() - w - 2));
                boxes.add(new Rectangle2D.Double(x, above, w, HEIGHT));
                boxes.add(new Rectangle2D.Double(x, below, w, HEIGHT));
            }
        }
        return boxes;
    }

    /** The box with room at its ends, so that no line runs along a letter. */
    private static Rectangle2D wider(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - 5, box.getY(), box.getWidth() + 10, box.getHeight());
    }

    private static Line2D leader(Rectangle2D bubble, Rectangle2D box) {
        return leader(bubble.getCenterX(), bubble.getCenterY(), box);
    }

    /** From the centre of a bubble to the nearest point of the long side of its name. */
    private static Line2D leader(double x, double y, Rectangle2D box) {
        double toX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
        return new Line2D.Double(x, y, toX, y < box.getCenterY() ? box.getMinY() : box.getMaxY());
    }
}
