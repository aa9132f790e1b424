/**
 * Runs of a study on Apache Spark: a cluster does them, the program that was started writes their rows.
 *
 * <p>ODD element 4 (design of experiments). The only package that knows Spark, which is there only where spark-submit started
 * the program; no class here but {@link org.kring.experiments.cluster.Spark} may be touched before that is known. This package
 * must not know what a run is about, how rows are kept, or when a study has enough of them.
 */
@NullMarked
package org.kring.experiments.cluster;

import org.jspecify.annotations.NullMarked;
