package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.study.StudyPlan;

/** A study in its folder, run to its end or stopped in order, as it is shown to people. */
sealed interface ShownStudy permits ComparisonStudy, SensitivityStudy, SweepStudy {

    /**
     * Reads a study.
     *
     * @param folder its folder
     * @return a comparison, a sensitivity analysis or a sweep, as its plan says
     */
    static ShownStudy read(Path folder) {
        if (SensitivityMethod.of(StudyPlan.read(folder).sweep().design()).isPresent()) {
            return SensitivityStudy.read(folder, SensitivityView.USUAL);
        }
        return StudyPlan.read(folder).sweep().isOn() ? SweepStudy.read(folder) : ComparisonStudy.read(folder);
    }

    /** Where it is. */
    Path folder();

    /** Whether runs are missing because it was stopped. */
    boolean isInterrupted();

    /** Finished runs. */
    int runs();

    /** Failed runs. */
    int failures();

    /** Whether too few replicates finished in every arm. */
    boolean hasNothingToCompare();

    /** What was found, in plain words. */
    String verdict();

    /** Everything as data. */
    ObjectNode json();

    /**
     * Writes what people look at into the folder.
     *
     * @return the files
     * @throws org.kring.experiments.run.StorageException if that fails
     */
    StudyFiles write();
}
