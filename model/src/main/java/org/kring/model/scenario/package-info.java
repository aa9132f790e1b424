/**
 * The parameters of a simulation: immutable records, checked once when they are made.
 *
 * <p>ODD elements 5 to 7 (initialisation, input, submodel parameters). Every number carries its unit and the key of its
 * entry in the evidence register; its value stands in a scenario file, never here.
 *
 * <p>This package must not know files, YAML, or anything that changes during a run.
 */
@NullMarked
package org.kring.model.scenario;

import org.jspecify.annotations.NullMarked;
