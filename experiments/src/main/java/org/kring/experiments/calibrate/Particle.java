package org.kring.experiments.calibrate;

/**
 * A parameter set that a generation kept.
 *
 * @param simulated parameters and statistics
 * @param weight its share of the population, in [0,1]
 * @param distance its distance from the targets, in the scales of its generation
 */
public record Particle(Simulated simulated, double weight, double distance) {}
