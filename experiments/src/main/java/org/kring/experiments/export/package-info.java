/**
 * Studies for other tools, and sweeps from them: tables as CSV, Parquet and DuckDB, a study folder as an RO-Crate, study files made
 * from sweeps of MASON and NetLogo.
 *
 * <p>ODD element 4, observation. This package must not know how runs are executed, statistics or the command line.
 */
@NullMarked
package org.kring.experiments.export;

import org.jspecify.annotations.NullMarked;
