package org.kring.model.network;

import java.util.stream.IntStream;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.NetworkParameters;

/** Ties that clients have through the organisation: their activity group and their worker. Nothing is drawn. */
final class ClientTies {

    /** Members to the left and to the right in the group's circle whom a client gets to know; an assumption. */
    private static final int NEAREST = 2;

    private ClientTies() {}

    static void add(EdgeList edges, Population people, NetworkParameters network) {
        addGroups(edges, members(people, Audience.CLIENT), network.activityGroupSize());
        addWorkers(edges, people, network);
    }

    /** Without activity groups, for a network that is given and would hold them. */
    static void addWorkers(EdgeList edges, Population people, NetworkParameters network) {
        addWorkers(edges, members(people, Audience.CLIENT), members(people, Audience.COLLEAGUE), network.caseload());
    }

    private static int[] members(Population people, Audience audience) {
        return IntStream.range(0, people.size())
                .filter(i -> people.audience(i) == audience)
                .toArray();
    }

    /** Clients who live near each other meet in groups (S0:A-155), each with the two on either side. */
    private static void addGroups(EdgeList edges, int[] clients, int groupSize) {
        for (int start = 0; start < clients.length; start += groupSize) {
            int size = Math.min(groupSize, clients.length - start);
            for (int member = 0; member < size; member++) {
                for (int step = 1; step <= Math.min(NEAREST, size - 1); step++) {
                    int other = (member + step) % size;
                    edges.add(Edge.group(clients[start + member], clients[start + other]));
                }
            }
        }
    }

    /** Each client has one worker, who works near by; with too few colleagues, caseloads are larger than planned. */
    private static void addWorkers(EdgeList edges, int[] clients, int[] colleagues, int caseload) {
        int caseloads = (clients.length + caseload - 1) / caseload;
        for (int c = 0; c < clients.length && colleagues.length > 0; c++) {
            int worker = (int) ((long) (c / caseload) * colleagues.length / caseloads);
            edges.add(Edge.worker(clients[c], colleagues[worker]));
        }
    }
}
