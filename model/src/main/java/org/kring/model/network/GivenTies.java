package org.kring.model.network;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.scenario.NetworkParameters;
import org.kring.model.scenario.Scenario;

/** Ties that are given, with what the model needs to know of them beyond a list of pairs. */
final class GivenTies {

    /** Index of the draw of a layer, beside that of being offline too. */
    private static final int LAYER = 1;

    private GivenTies() {}

    /**
     * All given ties offline. Layers follow from place, age and numbers of ties as for drawn ones: a list of pairs says
     * nothing about closeness. Ties of clients are not thinned, for the list shows what they have lost.
     */
    static EdgeList offline(Scenario scenario, Population people, GivenNetwork given, Draws draws, Hands hands) {
        NetworkParameters network = scenario.network();
        EdgeList edges = new EdgeList(given.ties());
        for (int tie = 0; tie < given.ties(); tie++) {
            edges.add(Edge.of(given.low(tie), given.high(tie), Layer.ACQUAINTANCE, 0));
        }
        Circles circles = new Circles(people, network, draws, network.circleDegree(), hands);
        double perPerson = (double) given.tied() / people.size();
        Layers.assign(
                edges,
                circles,
                people.size(),
                perPerson * network.supportTies(),
                perPerson * network.sympathyTies(),
                hands);
        ClientTies.addWorkers(edges, people, network);
        edges.sortAndMerge();
        return edges;
    }

    /** The given online ties of persons who know each other offline too, in layers as frequent as among drawn ties. */
    static EdgeList alsoOffline(NetworkParameters network, GivenNetwork online, Draws draws) {
        EdgeList known = new EdgeList(0);
        double support = network.supportTies() / network.circleDegree();
        double sympathy = support + network.sympathyTies() / network.circleDegree();
        for (int tie = 0; tie < online.ties(); tie++) {
            long edge = Edge.of(online.low(tie), online.high(tie), Layer.ACQUAINTANCE, 0);
            long key = draws.key(Purpose.TIE_PLATFORMS, Edge.pair(edge), 0);
            if (Draws.bernoulli(key, 0, 1.0 - network.longTieShare())) {
                double u = Draws.uniform(key, LAYER);
                Layer layer = u < support ? Layer.SUPPORT : u < sympathy ? Layer.SYMPATHY : Layer.ACQUAINTANCE;
                known.add(Edge.withLayer(edge, layer));
            }
        }
        return known;
    }

    /** All given ties online, on each platform on which both have an account; ties that are offline too become both. */
    static void addOnline(EdgeList edges, Population people, GivenNetwork online) {
        for (int tie = 0; tie < online.ties(); tie++) {
            int a = online.low(tie);
            int b = online.high(tie);
            edges.add(Edge.of(a, b, Layer.ONLINE, people.platforms(a) & people.platforms(b)));
        }
        edges.sortAndMerge();
    }
}
