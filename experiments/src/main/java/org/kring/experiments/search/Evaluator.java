package org.kring.experiments.search;

import java.util.List;

/** Runs a candidate: a pure function of its arguments, called from several threads at a time. */
@FunctionalInterface
public interface Evaluator {

    /**
     * Runs a candidate.
     *
     * @param values a value for each lever, as text; none for the strategy as it stands
     * @param first number of the first replicate
     * @param count how many replicates
     * @return for each objective its value in each replicate, NaN where undefined
     * @throws Exception if a run fails; the search goes on without the candidate
     */
    List<List<Double>> run(List<String> values, int first, int count) throws Exception;
}
