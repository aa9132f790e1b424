/**
 * Statistics of finished studies: paired differences, simultaneous intervals, probability of being best, who loses.
 *
 * <p>Pure functions of {@link org.kring.experiments.result.StudyResults}; this package must not know files or figures.
 */
@NullMarked
package org.kring.experiments.analysis;

import org.jspecify.annotations.NullMarked;
