/**
 * Calibration: which values of named parameters make the model show published levels, as a weighted population of parameter
 * sets instead of one best point (ABC by population Monte Carlo).
 *
 * <p>ODD element 7 (parameterisation) and the +D questions. A proposal is a pure function of seed, generation and number, so
 * that results do not depend on threads or interruptions. The method knows its simulator only as a function from parameters
 * to statistics; only {@code LevelSimulator} knows the model. This package must not know figures or commands.
 */
@NullMarked
package org.kring.experiments.calibrate;

import org.jspecify.annotations.NullMarked;
