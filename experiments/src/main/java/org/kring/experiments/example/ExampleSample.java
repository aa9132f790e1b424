package org.kring.experiments.example;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Audience;

/**
 * Some people who are connected: the client with most close ties, and then from tie to tie those to whom they lead, clients
 * first, because a strategy is about them and others hardly see a post. The same people under all strategies of a study, because
 * ties are there before anything is posted.
 *
 * @param persons their numbers, in the order in which they were come across
 * @param ties the close ties among them
 */
record ExampleSample(List<Integer> persons, List<ExampleTie> ties) {

    /** Most people: as many as can be told apart in a small picture. */
    static final int MOST = 300;

    /** Copies the lists. */
    ExampleSample {
        persons = List.copyOf(persons);
        ties = List.copyOf(ties);
    }

    static ExampleSample of(WorldView world) {
        Ties ties = world.ties();
        List<Integer> persons = new ArrayList<>();
        BitSet in = new BitSet();
        BitSet met = new BitSet();
        PriorityQueue<Met> next = new PriorityQueue<>();
        int start = start(world);
        met.set(start);
        next.add(new Met(0, 0, start));
        while (persons.size() < MOST && !next.isEmpty()) {
            int person = next.remove().person();
            in.set(person);
            persons.add(person);
            for (int entry = ties.first(person); entry < ties.end(person); entry++) {
                int other = ties.target(entry);
                if (isClose(ties, entry) && !met.get(other)) {
                    met.set(other);
                    next.add(new Met(world.population().audience(other).ordinal(), met.cardinality(), other));
                }
            }
        }
        return new ExampleSample(persons, among(persons, in, ties));
    }

    /** Somebody with a tie to the sample: clients come first, then the other audiences in their order, then who was met first. */
    private record Met(int audience, int order, int person) implements Comparable<Met> {

        @Override
        public int compareTo(Met other) {
            return audience == other.audience
                    ? Integer.compare(order, other.order)
                    : Integer.compare(audience, other.audience);
        }
    }

    private static List<ExampleTie> among(List<Integer> persons, BitSet in, Ties ties) {
        List<ExampleTie> among = new ArrayList<>();
        for (int person : persons) {
            for (int entry = ties.first(person); entry < ties.end(person); entry++) {
                int other = ties.target(entry);
                if (isClose(ties, entry) && person < other && in.get(other)) {
                    among.add(new ExampleTie(person, other, ties.layer(entry)));
                }
            }
        }
        return among;
    }

    /** The client with most close ties, the first among equals; person 0 in a world without clients. */
    private static int start(WorldView world) {
        int start = 0;
        int most = -1;
        for (int i = 0; i < world.population().size(); i++) {
            if (world.population().audience(i) == Audience.CLIENT) {
                int close = 0;
                for (int entry = world.ties().first(i); entry < world.ties().end(i); entry++) {
                    close += isClose(world.ties(), entry) ? 1 : 0;
                }
                if (close > most) {
                    most = close;
                    start = i;
                }
            }
        }
        return start;
    }

    private static boolean isClose(Ties ties, int entry) {
        Layer layer = ties.layer(entry);
        return (layer == Layer.SUPPORT || layer == Layer.SYMPATHY) && !ties.isWorkerTie(entry);
    }
}
