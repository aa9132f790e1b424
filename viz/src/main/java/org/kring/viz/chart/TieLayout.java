package org.kring.viz.chart;

import java.util.List;

/**
 * Where the people of a picture stand: ties pull, people push, after T. M. J. Fruchterman and E. M. Reingold 1991, Software:
 * Practice and Experience 21(11):1129-1164. Nothing is drawn at random, so the same people and ties stand at the same places.
 */
final class TieLayout {

    private static final int ROUNDS = 220;
    private static final double GOLDEN_ANGLE = 2.399_963_229_728_653;
    private static final double FIRST_STEP = 0.1;
    private static final double TO_MIDDLE = 40.0;

    private final double[] x;
    private final double[] y;
    private final double[] pushX;
    private final double[] pushY;
    private final double length;

    private TieLayout(int persons) {
        x = new double[persons];
        y = new double[persons];
        pushX = new double[persons];
        pushY = new double[persons];
        length = Math.sqrt(1.0 / Math.max(1, persons));
    }

    /**
     * A tie between two places in the list of persons.
     *
     * @param a one
     * @param b the other
     */
    record Link(int a, int b) {}

    /**
     * The places.
     *
     * @param persons how many there are
     * @param links who is tied to whom
     * @return x and y of each person, from 0 to 1
     */
    static double[][] of(int persons, List<Link> links) {
        TieLayout layout = new TieLayout(persons);
        layout.begin();
        for (int round = 0; round < ROUNDS; round++) {
            layout.push();
            layout.pull(links);
            layout.move(FIRST_STEP * (1.0 - (double) round / ROUNDS));
        }
        layout.fit();
        return new double[][] {layout.x, layout.y};
    }

    /** On a spiral from the middle, so that who was come across first stands in the middle. */
    private void begin() {
        for (int i = 0; i < x.length; i++) {
            double radius = 0.5 * Math.sqrt((i + 0.5) / x.length);
            x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
        }
    }

    private void push() {
        for (int i = 0; i < x.length; i++) {
            // Towards the middle, so that groups without a tie between them do not drift apart.
            pushX[i] = -TO_MIDDLE * x[i] * length;
            pushY[i] = -TO_MIDDLE * y[i] * length;
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double square = dx * dx + dy * dy + 1e-9;
                both(i, j, dx, dy, length * length / square);
            }
        }
    }

    private void pull(List<Link> links) {
        for (Link link : links) {
            double dx = x[link.a()] - x[link.b()];
            double dy = y[link.a()] - y[link.b()];
            both(link.a(), link.b(), dx, dy, -Math.sqrt(dx * dx + dy * dy) / length);
        }
    }

    private void both(int i, int j, double dx, double dy, double by) {
        pushX[i] += dx * by;
        pushY[i] += dy * by;
        pushX[j] -= dx * by;
        pushY[j] -= dy * by;
    }

    private void move(double most) {
        for (int i = 0; i < x.length; i++) {
            double size = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]) + 1e-12;
            double step = Math.min(size, most) / size;
            x[i] += pushX[i] * step;
            y[i] += pushY[i] * step;
        }
    }

    private void fit() {
        fit(x);
        fit(y);
    }

    private static void fit(double[] places) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            low = Math.min(low, place);
            high = Math.max(high, place);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = high > low ? (places[i] - low) / (high - low) : 0.5;
        }
    }
}
