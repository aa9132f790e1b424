/**
 * Multi-objective search over what an organisation can decide: strategies between which only a judgement of values can choose
 * (the Pareto front), found by NSGA-II of the MOEA Framework, and judged anew with luck that the search has not seen.
 *
 * <p>ODD element 4, observation: what is read off many runs.
 *
 * <p>This package must not know the command line or charts, or how the model decides anything.
 */
@NullMarked
package org.kring.experiments.search;

import org.jspecify.annotations.NullMarked;
