package org.kring.model.network;

import java.util.Arrays;
import org.kring.model.population.Hands;

/** A network drawn by hand, for tests of rules. All ties start with the same strength. */
public final class TieSketch {

    private final int persons;
    private final EdgeList edges = new EdgeList(0);

    private TieSketch(int persons) {
        this.persons = persons;
    }

    /** Persons who do not know each other yet. */
    public static TieSketch among(int persons) {
        return new TieSketch(persons);
    }

    /** Nobody knows anybody. */
    public static Ties none(int persons) {
        return among(persons).ties(0.0);
    }

    /** Two persons know each other; bit p of the platforms is set for platform p, 0 is offline only. */
    public TieSketch tie(int a, int b, Layer layer, int platforms) {
        edges.add(Edge.of(a, b, layer, platforms));
        return this;
    }

    /** A client has a worker, offline. */
    public TieSketch worker(int client, int worker) {
        edges.add(Edge.worker(client, worker));
        return this;
    }

    /** The ties, all of the given strength. */
    public Ties ties(double strength) {
        float[] start = new float[Layer.values().length];
        Arrays.fill(start, (float) strength);
        edges.sortAndMerge();
        return Rows.of(persons, edges, start, Hands.ALONE);
    }
}
