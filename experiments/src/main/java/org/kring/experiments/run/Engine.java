package org.kring.experiments.run;

import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/** Where the runs of a study are done: on threads of this program, or on other machines. Results do not depend on it. */
public interface Engine extends AutoCloseable {

    /**
     * Those who do the runs of one study.
     *
     * @param plan the study
     * @param points its points
     * @param model runs the model once, where the engine does so in this program
     * @return a crew, to be closed when the study ends or is stopped
     */
    Crew crew(StudyPlan plan, StudyPoints points, ModelRunner model);

    @Override
    void close();
}
