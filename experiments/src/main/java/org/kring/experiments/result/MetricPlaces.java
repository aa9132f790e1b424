package org.kring.experiments.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/** Where the run metrics stand in a result. */
final class MetricPlaces {

    private static final Map<String, Integer> PLACES = places();

    private MetricPlaces() {}

    static int of(String metric) {
        return find(metric).orElseThrow(() -> new IllegalArgumentException("there is no run metric " + metric));
    }

    /** Empty if this program has no such metric. */
    static OptionalInt find(String metric) {
        Integer place = PLACES.get(metric);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        List<Metric> metrics = Metrics.run();
        for (int i = 0; i < metrics.size(); i++) {
            places.put(metrics.get(i).name(), i);
        }
        return Map.copyOf(places);
    }
}
