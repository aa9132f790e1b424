package org.kring.experiments.run;

import org.kring.experiments.result.StudyResults;

/**
 * Decides whether a study has enough replicates. It is asked at the checkpoints of the plan, with exactly the replicates up
 * to there, so that its decisions do not depend on threads or on the order in which runs end.
 */
@FunctionalInterface
public interface StopRule {

    /**
     * Whether to stop here. Not asked while fewer than two replicates finished in every arm.
     *
     * @param results the replicates so far that finished in every arm
     * @return the decision
     */
    Decision ask(StudyResults results);

    /**
     * A rule that never stops before the maximum.
     *
     * @return the rule for a number of replicates that is given beforehand
     */
    static StopRule never() {
        return results -> new Decision(false, 0, "the number of replicates was given beforehand");
    }

    /**
     * A decision.
     *
     * @param stop whether what was asked for is reached
     * @param estimate replicates that will probably be needed in all, for the progress display; 0 if unknown
     * @param because the reason, as a clause without full stop
     */
    record Decision(boolean stop, int estimate, String because) {}
}
