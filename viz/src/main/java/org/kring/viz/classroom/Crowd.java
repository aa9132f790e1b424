package org.kring.viz.classroom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Audience;
import org.kring.viz.live.Layout;

/**
 * Who is there and where the page draws them.
 *
 * @param places x and y of each person as little-endian numbers of two bytes, see {@link Layout}; in Base64
 * @param persons number of persons
 * @param clients number of clients
 * @param targetGroup number of clients and potential clients
 */
record Crowd(String places, int persons, int clients, int targetGroup) {

    /** The people of a world. */
    static Crowd of(WorldView world) {
        int persons = world.population().size();
        int clients = 0;
        int target = 0;
        for (int i = 0; i < persons; i++) {
            Audience audience = world.population().audience(i);
            clients += audience == Audience.CLIENT ? 1 : 0;
            target += audience.isTargetGroup() ? 1 : 0;
        }
        String places = Base64.getEncoder().encodeToString(bytes(Layout.of(world.ties())));
        return new Crowd(places, persons, clients, target);
    }

    private static byte[] bytes(short[] numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(Short.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (short number : numbers) {
            buffer.putShort(number);
        }
        return buffer.array();
    }
}
