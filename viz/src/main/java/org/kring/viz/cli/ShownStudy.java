package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A study in its folder, run to its end or stopped in order, as it is shown to people. */
sealed interface ShownStudy permits ComparisonStudy, SweepStudy {

    /**
     * How a study is shown.
     *
     * @param ended a study
     * @return a comparison or a sweep, as its plan says
     */
    static ShownStudy of(EndedStudy ended) {
        return ended.stored().plan().sweep().isOn() ? new SweepStudy(ended) : new ComparisonStudy(ended);
    }

    /** The study. */
    EndedStudy ended();

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
