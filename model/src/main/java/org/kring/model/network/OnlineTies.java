package org.kring.model.network;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.NetworkParameters;

/**
 * Ties online: a part of the ties offline, plus long ties that go to the active (literature.md section 5; LIT:M46). Two
 * persons tied online are tied on every platform on which both have an account, which is an assumption.
 */
final class OnlineTies {

    private OnlineTies() {}

    static void add(EdgeList edges, Population people, NetworkParameters network, Draws draws, Hands hands) {
        double wanted = network.onlineDegree() * holders(people) / 2.0;
        double longWanted = network.longTieShare() * wanted;
        putOnline(edges, people, wanted - longWanted, draws);
        LongTies longTies = new LongTies(people, network, draws, longWanted, hands);
        edges.mergeWith(EdgeList.concat(Ranges.map(
                people.size(), hands, (from, to) -> longTies.ties(from, to).sorted())));
    }

    private static int holders(Population people) {
        int holders = 0;
        for (int i = 0; i < people.size(); i++) {
            holders += people.platforms(i) != 0 ? 1 : 0;
        }
        return holders;
    }

    /** Puts ties offline online until there are as many as wanted, or all that can be; professional ties stay offline. */
    private static void putOnline(EdgeList edges, Population people, double wanted, Draws draws) {
        int possible = 0;
        for (int e = 0; e < edges.size(); e++) {
            possible += sharedPlatforms(edges.get(e), people) != 0 ? 1 : 0;
        }
        double chance = wanted / Math.max(1, possible);
        for (int e = 0; e < edges.size(); e++) {
            long edge = edges.get(e);
            int shared = sharedPlatforms(edge, people);
            if (shared != 0 && Draws.bernoulli(draws.key(Purpose.TIE_PLATFORMS, Edge.pair(edge), 0), 0, chance)) {
                edges.put(e, edge | shared);
            }
        }
    }

    private static int sharedPlatforms(long edge, Population people) {
        return Edge.isWorker(edge) ? 0 : people.platforms(Edge.low(edge)) & people.platforms(Edge.high(edge));
    }
}
