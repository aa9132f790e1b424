package org.kring.model.observe;

import java.util.Arrays;
import java.util.List;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;

/**
 * The clients in three equal groups by the sum of social and emotional loneliness; equally lonely ones are told apart by
 * their number.
 */
final class ClientThirds {

    /** Ends of the names of metrics by third, the least lonely first. */
    static final List<String> NAMES = List.of("LeastLonelyThird", "MiddleThird", "MostLonelyThird");

    /** Number of groups. */
    static final int COUNT = 3;

    private final int[] clients;
    private final byte[] thirds;
    private final int[] sizes = new int[COUNT];

    private ClientThirds(int[] clients, byte[] thirds) {
        this.clients = clients;
        this.thirds = thirds;
        for (byte third : thirds) {
            sizes[third]++;
        }
    }

    static ClientThirds none() {
        return new ClientThirds(new int[0], new byte[0]);
    }

    /** The thirds as the clients are now. */
    static ClientThirds of(WorldView world) {
        int[] clients = members(world.population(), Audience.CLIENT);
        PersonStates states = world.states();
        long[] order = new long[clients.length];
        for (int c = 0; c < clients.length; c++) {
            float lonely = states.social[clients[c]] + states.emotional[clients[c]];
            order[c] = (long) Float.floatToIntBits(lonely) << Integer.SIZE | c;
        }
        Arrays.sort(order);
        byte[] thirds = new byte[clients.length];
        for (int rank = 0; rank < order.length; rank++) {
            thirds[(int) order[rank]] = (byte) ((long) rank * COUNT / order.length);
        }
        return new ClientThirds(clients, thirds);
    }

    /** The persons of an audience, in rising order. */
    static int[] members(Population population, Audience audience) {
        int[] members = new int[population.size()];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (population.audience(i) == audience) {
                members[count++] = i;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /** Number of clients. */
    int size() {
        return clients.length;
    }

    /** Person number of a client, by its place from 0. */
    int client(int place) {
        return clients[place];
    }

    /** Third of a client, by its place from 0: 0 for the least lonely. */
    int third(int place) {
        return thirds[place];
    }

    /** Puts a share of every third under the names of the thirds. */
    void putShares(MetricSheet sheet, String metric, int[] countByThird) {
        for (int third = 0; third < COUNT; third++) {
            sheet.putRatio(metric + NAMES.get(third), countByThird[third], sizes[third]);
        }
    }
}
