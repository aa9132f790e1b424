package org.kring.experiments.result;

import org.kring.experiments.study.RunId;
import org.kring.model.observe.Outcome;

/** What is kept of a run. */
public sealed interface RunRow {

    /**
     * Which run.
     *
     * @return key of the run in its study
     */
    RunId id();

    /**
     * Seed of the study that the run belongs to.
     *
     * @return the study seed
     */
    long seed();

    /**
     * A run that came to its end. Rows are equal if they say that the same run has the same digest.
     *
     * @param id key of the run
     * @param seed seed of the study
     * @param result what it yields
     * @param digest digest of the outcome, see {@link Digests}
     */
    record Finished(RunId id, long seed, RunResult result, String digest) implements RunRow {

        /**
         * A run that came to its end.
         *
         * @param id key of the run
         * @param seed seed of the study
         * @param outcome what it yields
         * @return its row
         */
        public static Finished of(RunId id, long seed, Outcome outcome) {
            return new Finished(id, seed, new HeldResult(outcome), Digests.of(outcome));
        }

        /**
         * Everything that the run yields; for one number of many runs {@link #value} is far quicker.
         *
         * @return numbers, series and curve, which may be read from the journal at each call
         */
        public Outcome outcome() {
            return result.outcome();
        }

        /**
         * A run metric.
         *
         * @param metric its name
         * @return its value, {@code NaN} where undefined
         */
        public double value(String metric) {
            return result.value(metric);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Finished row && id.equals(row.id) && seed == row.seed && digest.equals(row.digest);
        }

        @Override
        public int hashCode() {
            return digest.hashCode();
        }
    }

    /**
     * A run that failed.
     *
     * @param id key of the run
     * @param seed seed of the study
     * @param stage what failed: {@code setting}, {@code model}, {@code outcome}, {@code time}, {@code memory} or {@code engine}
     * @param message message of the error
     * @param stackTrace where it happened
     */
    record Failed(RunId id, long seed, String stage, String message, String stackTrace) implements RunRow {}
}
