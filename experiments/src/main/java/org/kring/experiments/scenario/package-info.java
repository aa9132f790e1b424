/**
 * Scenario and strategy files: YAML to the records of the model and back, with messages that name the place.
 *
 * <p>This package must not know how studies are run.
 */
@NullMarked
package org.kring.experiments.scenario;

import org.jspecify.annotations.NullMarked;
