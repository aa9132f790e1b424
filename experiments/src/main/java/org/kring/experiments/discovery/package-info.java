/**
 * What would change the answer of a finished sweep: in which part of the space of factors a strategy loses (scenario discovery
 * by PRIM), how much is lost by having chosen it (regret), and where along a factor two strategies change places (break-even).
 *
 * <p>ODD element 4, observation: what is read off many runs. Statistics of the experiment, not of the model.
 *
 * <p>This package must not know how runs are made or stored, the command line, or charts.
 */
@NullMarked
package org.kring.experiments.discovery;

import org.jspecify.annotations.NullMarked;
