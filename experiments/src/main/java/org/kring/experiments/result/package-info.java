/**
 * The results of a study: what was asked, one row per run, and the reader of the study folder.
 *
 * <p>ODD element 4, observation. This package is the contract between experiments and everything that shows results; it
 * must not know how runs are executed or how figures are drawn.
 */
@NullMarked
package org.kring.experiments.result;

import org.jspecify.annotations.NullMarked;
