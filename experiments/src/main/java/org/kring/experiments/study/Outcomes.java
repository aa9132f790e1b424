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
}
