/**
 * The figures of a study: one class per figure, listed in {@link org.kring.viz.chart.Figures}.
 *
 * <p>ODD element 4, observation. Each figure asks a question without answering it in the title, says what its numbers are
 * shares of, and carries a sentence for people who cannot see it.
 *
 * <p>This package must not know the command line, scenarios or how runs are made; it sees results and statistics only.
 */
@NullMarked
package org.kring.viz.chart;

import org.jspecify.annotations.NullMarked;
