/**
 * Execution of studies: runs in parallel, the durable study folder, its journal, stopping and resuming.
 *
 * <p>ODD element 4 (design of experiments). Results do not depend on the number of threads, the order in which runs end, or
 * how often a study was killed and resumed. This package must not know how results are shown.
 */
@NullMarked
package org.kring.experiments.run;

import org.jspecify.annotations.NullMarked;
