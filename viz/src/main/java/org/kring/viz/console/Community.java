package org.kring.viz.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.observe.WorldView;
import org.kring.model.venue.Venue;
import org.kring.viz.live.Activity;
import org.kring.viz.live.Layout;
import sim.field.continuous.Continuous2D;
import sim.field.network.Network;
import sim.util.Double2D;

/** The community as fields of MASON: persons where their close ties draw them, venues in a row above, close ties as edges. */
final class Community {

    /** Width and height of the space of persons. */
    static final double SIZE = 100.0;

    /** Room above the persons for the key of the colours, and below it for venues. */
    static final double SHELF = 8.0;

    private static final double VENUE_HEIGHT = 0.65 * SHELF;

    private final Continuous2D people = new Continuous2D(SIZE, SIZE, SIZE + SHELF);
    private final Continuous2D venues = new Continuous2D(SIZE, SIZE, SIZE + SHELF);
    private final Network ties = new Network(false);

    private Community() {}

    /**
     * The community of a world at its start; venues open later, see {@link #showVenues}.
     *
     * @param world the world
     * @param activity what everybody does in it
     * @param hour the hour of the run in which it is
     */
    static Community of(WorldView world, Activity activity, IntSupplier hour) {
        Community community = new Community();
        short[] places = Layout.of(world.ties());
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < world.population().size(); i++) {
            Person person = new Person(i, world, activity, hour);
            persons.add(person);
            community.people.setObjectLocation(
                    person,
                    new Double2D(
                            SIZE * places[2 * i] / Layout.SIZE,
                            SHELF + (SIZE - SHELF) * places[2 * i + 1] / Layout.SIZE));
            community.ties.addNode(person);
        }
        for (int i = 0; i < persons.size(); i++) {
            community.tie(persons, world.ties(), i);
        }
        return community;
    }

    private void tie(List<Person> persons, Ties known, int person) {
        for (int entry = known.first(person); entry < known.onlineOnly(person); entry++) {
            int other = known.target(entry);
            if (other > person && known.layer(entry) == Layer.SUPPORT) {
                ties.addEdge(persons.get(person), persons.get(other), null);
            }
        }
    }

    /** Puts the venues on their shelf, as soon as they are open. */
    void showVenues(WorldView world) {
        List<Venue> open = world.venues().all();
        for (int v = 0; v < open.size(); v++) {
            double x = SIZE * (v + 0.5) / open.size();
            venues.setObjectLocation(new VenueCard(open.get(v), world), new Double2D(x, VENUE_HEIGHT));
        }
    }

    Continuous2D people() {
        return people;
    }

    Continuous2D venues() {
        return venues;
    }

    /** Support ties offline; all ties would be one grey patch. */
    Network ties() {
        return ties;
    }
}
