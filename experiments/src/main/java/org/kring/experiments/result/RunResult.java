package org.kring.experiments.result;

import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/**
 * What a run yields, held or left in its journal: the numbers of the run are at hand, its weekly series and its curve are read
 * when they are asked for.
 */
public sealed interface RunResult permits HeldResult, StoredResult {

    /**
     * A run metric.
     *
     * @param metric its place in {@link Metrics#run()}
     * @return its value, {@code NaN} where undefined
     */
    double value(int metric);

    /**
     * Everything; read anew at each call if it is left in the journal.
     *
     * @return numbers, series and curve
     * @throws org.kring.experiments.scenario.InputException if the journal cannot be read any more
     */
    Outcome outcome();

    /**
     * Digest of all numbers as they were written, so that it fits also where a program with other metrics wrote them.
     *
     * @return 64 hexadecimal digits
     */
    String digest();

    /**
     * Numbers, series and curve as they stand in tables.
     *
     * @return each number as text
     */
    ResultText text();

    /**
     * A run metric.
     *
     * @param metric its name
     * @return its value, {@code NaN} where undefined
     * @throws IllegalArgumentException if there is no such metric
     */
    default double value(String metric) {
        return value(MetricPlaces.of(metric));
    }
}
