/**
 * Designs: which combinations of values of the factors a study runs, as a list of points that is known by rule and not held.
 *
 * <p>ODD element 7 (parameterisation): designs say where in the space of parameters the model is run. A design is a pure
 * function of its factors and its seed. This package must not know scenarios, runs, study files or results; it reads files
 * only to take over points of other tools.
 */
@NullMarked
package org.kring.experiments.design;

import org.jspecify.annotations.NullMarked;
