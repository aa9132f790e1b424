/**
 * What a study is asked to do: scenario, arms, luck, replications, outcomes, and the keys of its runs.
 *
 * <p>ODD element 4 (design of experiments). A plan is a value with a hash; this package must not know how runs are
 * executed or where their results are kept.
 */
@NullMarked
package org.kring.experiments.study;

import org.jspecify.annotations.NullMarked;
