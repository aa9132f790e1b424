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
     * A run that came to its end.
     *
     * @param id key of the run
     * @param seed seed of the study
     * @param outcome what it yields
     * @param digest digest of the outcome, see {@link Digests}
     */
    record Finished(RunId id, long seed, Outcome outcome, String digest) implements RunRow {

        /**
         * A run that came to its end.
         *
         * @param id key of the run
         * @param seed seed of the study
         * @param outcome what it yields
         * @return its row
         */
        public static Finished of(RunId id, long seed, Outcome outcome) {
            return new Finished(id, seed, outcome, Digests.of(outcome));
        }
    }

    /**
     * A run that failed.
     *
     * @param id key of the run
     * @param seed seed of the study
     * @param stage what failed: {@code model} or {@code outcome}
     * @param message message of the error
     * @param stackTrace where it happened
     */
    record Failed(RunId id, long seed, String stage, String message, String stackTrace) implements RunRow {}
}
