package org.kring.experiments.study;

import java.util.List;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/** The names of the outcomes that a study can ask for. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * All names.
     *
     * @return names of the run metrics, in the order of the tables
     */
    public static List<String> names() {
        return Metrics.run().stream().map(Metric::name).toList();
    }

    /**
     * Checks a name.
     *
     * @param name name of an outcome
     * @return the name
     * @throws InputException if no run metric has it
     */
    public static String require(String name) {
        if (!names().contains(name)) {
            throw Names.unknown("%s is not an outcome".formatted(name), name, names(), "kring list metrics");
        }
        return name;
    }

    /**
     * Which way an outcome is better.
     *
     * @param name name of an outcome
     * @return its direction
     * @throws InputException if no run metric has that name
     */
    public static Metric.Direction direction(String name) {
        require(name);
        return Metrics.run().stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow()
                .direction();
    }
}
