package org.kring.model.network;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.NetworkParameters;
import org.kring.model.scenario.PopulationParameters;
import org.kring.model.scenario.Scenario;

/**
 * Ties offline: social circles in layers, as if everybody were of the general public; then the ties that clients and
 * others have lost are taken away, whatever their layer (LIT:T65); then groups and workers are added.
 */
final class OfflineTies {

    private OfflineTies() {}

    /** Draws as many ties as are wanted beyond those that are known already, which are in layers and are all kept. */
    static EdgeList draw(Scenario scenario, Population people, EdgeList known, Draws draws, Hands hands) {
        NetworkParameters network = scenario.network();
        double open = Math.max(0.0, 1.0 - 2.0 * known.size() / (people.size() * network.circleDegree()));
        double[] factors = factors(scenario.population());
        double before = open * excess(scenario.population(), factors);
        int persons = people.size();
        EdgeList edges = known;
        if (before > 0.0) {
            Circles circles = new Circles(people, network, draws, before * network.circleDegree(), hands);
            edges = EdgeList.concat(Ranges.map(persons, hands, circles::ties));
            Layers.assign(
                    edges, circles, persons, before * network.supportTies(), before * network.sympathyTies(), hands);
            thin(edges, people, factors, draws);
            for (int e = 0; e < known.size(); e++) {
                edges.add(known.get(e));
            }
        }
        ClientTies.add(edges, people, network);
        edges.sortAndMerge();
        return edges;
    }

    /** Share of ties that an audience keeps, as seen from its side; the largest factor keeps all. */
    private static double[] factors(PopulationParameters population) {
        double largest = Double.MIN_VALUE;
        double[] factors = new double[Audience.values().length];
        for (Audience audience : Audience.values()) {
            double factor = population.profile(audience).offlineTies();
            factors[audience.ordinal()] = factor;
            largest = Math.max(largest, factor);
        }
        for (int a = 0; a < factors.length; a++) {
            factors[a] /= largest;
        }
        return factors;
    }

    /** Ties before thinning per tie that the general public has after it; 1 where nobody keeps any. */
    private static double excess(PopulationParameters population, double[] factors) {
        double kept = 0.0;
        for (Audience audience : Audience.values()) {
            kept += population.profile(audience).share() * factors[audience.ordinal()];
        }
        kept *= factors[Audience.GENERAL_PUBLIC.ordinal()];
        return kept > 0.0 ? 1.0 / kept : 1.0;
    }

    private static void thin(EdgeList edges, Population people, double[] factors, Draws draws) {
        int kept = 0;
        for (int e = 0; e < edges.size(); e++) {
            long edge = edges.get(e);
            double chance = factors[people.audience(Edge.low(edge)).ordinal()]
                    * factors[people.audience(Edge.high(edge)).ordinal()];
            if (Draws.bernoulli(draws.key(Purpose.TIE_THINNING, Edge.pair(edge), 0), 0, chance)) {
                edges.put(kept++, edge);
            }
        }
        edges.truncate(kept);
    }
}
