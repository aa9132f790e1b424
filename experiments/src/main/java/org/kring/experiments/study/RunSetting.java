package org.kring.experiments.study;

import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * What one run is given.
 *
 * @param scenario the scenario at its point and in its world
 * @param strategy the strategy of its arm at that point
 * @param key its luck, the same at every point and in every arm of a replicate
 */
public record RunSetting(Scenario scenario, PostingStrategy strategy, RunKey key) {}
