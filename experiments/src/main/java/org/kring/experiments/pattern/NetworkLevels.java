package org.kring.experiments.pattern;

import java.util.Map;
import org.kring.model.network.ClosenessMetrics;
import org.kring.model.network.NetworkMetrics;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Audience;

/** Shape of the networks: skew, clustering, layers (LIT:T65, T85, T88, T89, T92). */
final class NetworkLevels implements LevelObserver {

    private static final int MAIN_PLATFORM = 0;

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        NetworkMetrics online = NetworkMetrics.of(world.ties(), world.population(), MAIN_PLATFORM);
        levels.put("onlineDegreeMedianToMean", new Level(online.medianToMean(), online.holders()));
        levels.put("onlineClusteringAtMedian", new Level(online.clusteringAtMedian(), online.holders()));
        levels.put("onlineLargestComponent", new Level(online.largestComponent(), online.holders()));
        ClosenessMetrics general = offline(world, Audience.GENERAL_PUBLIC);
        levels.put("publicSupportTies", new Level(general.meanSupport(), general.persons()));
        levels.put("publicSympathyTies", new Level(general.meanSupport() + general.meanSympathy(), general.persons()));
        ClosenessMetrics clients = offline(world, Audience.CLIENT);
        levels.put("clientsWithoutConfidant", new Level(clients.withoutSupport(), clients.persons()));
    }

    private static ClosenessMetrics offline(WorldView world, Audience audience) {
        return ClosenessMetrics.of(
                world.ties(), world.population(), person -> world.population().audience(person) == audience);
    }
}
