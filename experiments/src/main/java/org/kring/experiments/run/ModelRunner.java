package org.kring.experiments.run;

import org.kring.model.engine.RunKey;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Runs the model once: a pure function of its arguments, called from several threads at a time. */
@FunctionalInterface
public interface ModelRunner {

    /**
     * Runs the model.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @return what the run yields
     * @throws Exception if the run fails; the study goes on
     */
    Outcome run(Scenario scenario, PostingStrategy strategy, RunKey key) throws Exception;
}
