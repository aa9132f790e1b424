package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;

/** A study in its folder, run to its end or stopped in order, as it is shown to people. */
sealed interface ShownStudy permits ComparisonStudy, SelectionStudy, SensitivityStudy, SweepStudy {

    /**
     * How a study is shown.
     *
     * @param ended a study
     * @return a comparison, a selection, a sensitivity analysis or a sweep, as its plan says
     */
    static ShownStudy of(EndedStudy ended) {
        StudyPlan plan = ended.stored().plan();
        if (SensitivityMethod.of(plan.sweep().design()).isPresent()) {
            return new SensitivityStudy(ended, SensitivityView.USUAL);
        }
        if (plan.replications() instanceof ReplicationRule.Selection rule) {
            return new SelectionStudy(ended, rule);
        }
        return plan.sweep().isOn() ? new SweepStudy(ended) : new ComparisonStudy(ended);
    }

    /** The study. */
    EndedStudy ended();

    /** Whether too few replicates finished in every arm. */
    boolean hasNothingToCompare();

    /** What to say then. */
    default String nothing() {
        return "Too few replicates finished in every strategy; see %s"
                .formatted(ended().folder().resolve("failures.csv"));
    }

    /** What was found, in plain words. */
    String verdict();

    /** Everything as data. */
    ObjectNode json();

    /**
     * Writes what people look at into the folder.
     *
     * @param threads threads that may draw; no byte depends on it
     * @return the files
     * @throws org.kring.experiments.run.StorageException if that fails
     */
    StudyFiles write(int threads);
}
