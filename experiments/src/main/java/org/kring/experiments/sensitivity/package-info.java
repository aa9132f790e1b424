/**
 * Sensitivity: which factors move an outcome, and which cannot be told apart from the luck of the replicates. Elementary
 * effects of Morris and the shares of variance of Sobol', with intervals, noise floor and a verdict on convergence.
 *
 * <p>ODD element 7 (parameterisation): says which parameters the results hang on. Pure functions of a plan and its runs; this
 * package must not know how runs are executed, files, figures or the command line.
 */
@NullMarked
package org.kring.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
