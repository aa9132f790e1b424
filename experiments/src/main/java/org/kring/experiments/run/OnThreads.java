package org.kring.experiments.run;

import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/**
 * The engine that needs nothing else: threads of this program, one run on each.
 *
 * @param threads runs at a time, at least 1
 */
public record OnThreads(int threads) implements Engine {

    /** Checks the number. */
    public OnThreads {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
    }

    @Override
    public Crew crew(StudyPlan plan, StudyPoints points, ModelRunner model) {
        return new ThreadCrew(points, plan.studySeed(), model, threads);
    }

    @Override
    public void close() {
        // The threads end with their crew.
    }
}
