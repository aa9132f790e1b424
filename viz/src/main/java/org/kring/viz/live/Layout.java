package org.kring.viz.live;

import java.util.Arrays;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;

/**
 * Where the page draws each person: near those whom the person is close to. Springs between close ties, and a push where two
 * would lie upon each other; nothing is drawn at random, so a world always looks the same.
 */
public final class Layout {

    /** Largest coordinate. */
    public static final int SIZE = 32_767;

    private static final int ROUNDS = 60;
    private static final double PULL = 0.015;
    private static final double PUSH = 0.45;
    private static final double SPACING = 0.95;
    private static final double GOLDEN = 0.618_033_988_749_895;

    private final Ties ties;
    private final int persons;
    private final double[] x;
    private final double[] y;
    private final int cells;
    private final double spacing;

    private Layout(Ties ties) {
        this.ties = ties;
        persons = ties.persons();
        x = new double[persons];
        y = new double[persons];
        cells = Math.max(1, (int) Math.sqrt(persons));
        spacing = SPACING / cells;
    }

    /**
     * The places of all persons.
     *
     * @return x and y of person 0, of person 1, and so on, from 0 to {@value #SIZE}
     */
    public static short[] of(Ties ties) {
        Layout layout = new Layout(ties);
        layout.begin();
        for (int round = 0; round < ROUNDS; round++) {
            layout.pull();
            layout.push();
        }
        return layout.places();
    }

    /** Along a curve that fills the square, because persons of near numbers live near each other. */
    private void begin() {
        int order = 32 - Integer.numberOfLeadingZeros(cells);
        int side = 1 << order;
        for (int i = 0; i < persons; i++) {
            int at = (int) ((long) i * side * side / persons);
            int px = 0;
            int py = 0;
            for (int s = 1; s < side; s *= 2) {
                int right = 1 & at / 2;
                int up = 1 & (at ^ right);
                if (up == 0) {
                    int oldX = right == 1 ? s - 1 - px : px;
                    px = right == 1 ? s - 1 - py : py;
                    py = oldX;
                }
                px += s * right;
                py += s * up;
                at /= 4;
            }
            x[i] = (px + i * GOLDEN % 1.0) / side;
            y[i] = (py + i * GOLDEN * GOLDEN % 1.0) / side;
        }
    }

    private void pull() {
        double[] toX = new double[persons];
        double[] toY = new double[persons];
        for (int i = 0; i < persons; i++) {
            double sumX = 0.0;
            double sumY = 0.0;
            int close = 0;
            for (int entry = ties.first(i); entry < ties.onlineOnly(i); entry++) {
                if (isClose(ties.layer(entry)) && !ties.isWorkerTie(entry)) {
                    sumX += x[ties.target(entry)];
                    sumY += y[ties.target(entry)];
                    close++;
                }
            }
            toX[i] = close == 0 ? x[i] : sumX / close;
            toY[i] = close == 0 ? y[i] : sumY / close;
        }
        for (int i = 0; i < persons; i++) {
            x[i] += PULL * (toX[i] - x[i]);
            y[i] += PULL * (toY[i] - y[i]);
        }
    }

    private static boolean isClose(Layer layer) {
        return layer == Layer.SUPPORT || layer == Layer.SYMPATHY;
    }

    private void push() {
        int[] head = new int[cells * cells];
        int[] next = new int[persons];
        Arrays.fill(head, -1);
        for (int i = 0; i < persons; i++) {
            int cell = cell(x[i]) * cells + cell(y[i]);
            next[i] = head[cell];
            head[cell] = i;
        }
        for (int i = 0; i < persons; i++) {
            for (int cx = Math.max(0, cell(x[i]) - 1); cx <= Math.min(cells - 1, cell(x[i]) + 1); cx++) {
                for (int cy = Math.max(0, cell(y[i]) - 1); cy <= Math.min(cells - 1, cell(y[i]) + 1); cy++) {
                    for (int j = head[cx * cells + cy]; j >= 0; j = next[j]) {
                        if (j < i) {
                            pushApart(i, j);
                        }
                    }
                }
            }
        }
    }

    private void pushApart(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double distance = Math.sqrt(dx * dx + dy * dy) + 1e-9;
        if (distance < spacing) {
            double by = PUSH * (spacing - distance) / distance;
            x[i] = inside(x[i] + by * dx);
            y[i] = inside(y[i] + by * dy);
            x[j] = inside(x[j] - by * dx);
            y[j] = inside(y[j] - by * dy);
        }
    }

    private static double inside(double value) {
        return Math.max(0.0, Math.min(1.0, value));
    }

    private int cell(double value) {
        return Math.min(cells - 1, (int) (value * cells));
    }

    private short[] places() {
        short[] places = new short[2 * persons];
        for (int i = 0; i < persons; i++) {
            places[2 * i] = (short) Math.round(inside(x[i]) * SIZE);
            places[2 * i + 1] = (short) Math.round(inside(y[i]) * SIZE);
        }
        return places;
    }
}
