package org.kring.viz.classroom;

import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * One of the things that a lesson compares.
 *
 * @param label its name in tables; that of the strategy where strategies are compared
 * @param scenario the people and platforms
 * @param strategy what the organisation does
 */
record LessonArm(String label, Scenario scenario, PostingStrategy strategy) {}
