package org.kring.experiments.study;

import org.kring.experiments.scenario.ByShape;
import org.kring.model.scenario.Requires;

/** How many replicates a study file asks for: a number, or as many as a precision needs. */
@ByShape
public sealed interface ReplicationChoice {

    /**
     * The rule.
     *
     * @return the rule for the plan
     * @throws IllegalArgumentException if a number is out of range
     */
    ReplicationRule rule();

    /**
     * A number.
     *
     * @param replications the number, at least 1
     */
    record Given(int replications) implements ReplicationChoice {
        /** Checks the number. */
        public Given {
            ReplicationRule unused = new ReplicationRule.Fixed(replications);
        }

        @Override
        public ReplicationRule rule() {
            return new ReplicationRule.Fixed(replications);
        }
    }

    /**
     * As many as are needed until the differences between the strategies are known at every point.
     *
     * @param precision half-width asked for, in the unit of the outcome
     * @param on the outcomes whose differences must be known so precisely
     * @param min replicates before the first decision, at least 2
     * @param max replicates after which it ends in any case
     */
    record UntilPrecise(double precision, OutcomeChoice on, int min, int max) implements ReplicationChoice {
        /** Checks the numbers. */
        public UntilPrecise {
            Requires.positive("precision", precision);
            ReplicationRule unused = new ReplicationRule.Precision(min, max, precision, on.names());
        }

        @Override
        public ReplicationRule rule() {
            return new ReplicationRule.Precision(min, max, precision, on.names());
        }
    }
}
