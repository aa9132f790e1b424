/**
 * The event log and the weekly panel of one run, as CSV or Parquet, for those who want to measure what nobody measured here.
 *
 * <p>ODD element 4, observation. This package looks on and writes down; it must not know studies or how they are executed,
 * statistics or the command line.
 */
@NullMarked
package org.kring.experiments.trace;

import org.jspecify.annotations.NullMarked;
