package org.kring.experiments.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/** Where the metrics stand in a result. */
final class MetricPlaces {

    static final MetricPlaces RUN = new MetricPlaces(Metrics.run());
    static final MetricPlaces WEEKLY = new MetricPlaces(Metrics.weekly());

    private final Map<String, Integer> places = new HashMap<>();
    private final byte[][] names;

    private MetricPlaces(List<Metric> metrics) {
        names = new byte[metrics.size()][];
        for (int i = 0; i < names.length; i++) {
            String name = metrics.get(i).name();
            names[i] = name.getBytes(StandardCharsets.UTF_8);
            places.put(name, i);
        }
    }

    int size() {
        return names.length;
    }

    /**
     * The place of a run metric.
     *
     * @throws IllegalArgumentException if there is no such metric
     */
    static int of(String metric) {
        return RUN.find(metric).orElseThrow(() -> new IllegalArgumentException("there is no run metric " + metric));
    }

    /** Empty if this program has no such metric. */
    OptionalInt find(String metric) {
        Integer place = places.get(metric);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * The place of a metric whose name is part of a text.
     *
     * @param text the text in UTF-8
     * @param begin first byte of the name
     * @param end the byte after it
     * @param guess where it probably stands, because metrics mostly follow each other; any number from 0
     * @return its place; -1 if this program has no such metric
     */
    int find(byte[] text, int begin, int end, int guess) {
        for (int tried = 0; tried < names.length; tried++) {
            int place = (guess + tried) % names.length;
            if (Arrays.equals(names[place], 0, names[place].length, text, begin, end)) {
                return place;
            }
        }
        return -1;
    }
}
