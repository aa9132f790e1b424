package org.kring.viz.classroom;

import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Audience;

/**
 * Who is there and where the page draws them.
 *
 * @param places two numbers a person, see {@link Layout}
 * @param audiences audience of each person, by its place in {@link Audience}
 * @param clients number of clients
 * @param targetGroup number of clients and potential clients
 */
record Crowd(short[] places, byte[] audiences, int clients, int targetGroup) {

    /** The people of a world. */
    static Crowd of(WorldView world) {
        int persons = world.population().size();
        byte[] audiences = new byte[persons];
        int clients = 0;
        int target = 0;
        for (int i = 0; i < persons; i++) {
            Audience audience = world.population().audience(i);
            audiences[i] = (byte) audience.ordinal();
            clients += audience == Audience.CLIENT ? 1 : 0;
            target += SideWatch.isTarget(audience) ? 1 : 0;
        }
        return new Crowd(Layout.of(world.ties()), audiences, clients, target);
    }

    int persons() {
        return audiences.length;
    }
}
