package org.kring.model.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The numbers of one run while they are filled in; a number that nobody fills in stays undefined. */
final class MetricSheet {

    private final List<String> names;
    private final double[] values;

    MetricSheet(List<Metric> metrics) {
        names = metrics.stream().map(Metric::name).toList();
        values = new double[names.size()];
        Arrays.fill(values, Double.NaN);
    }

    void put(String name, double value) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("there is no metric " + name);
        }
        values[index] = value;
    }

    /** A share or mean; undefined where the denominator is 0. */
    void putRatio(String name, double part, double whole) {
        put(name, whole == 0.0 ? Double.NaN : part / whole);
    }

    List<Double> values() {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
