/**
 * The page for people who decide: one self-contained HTML file made from a study.
 *
 * <p>ODD element 4, observation. Every number on the page is a value of the study or of its statistics; the page adds
 * words, never results. It loads nothing from elsewhere and needs no scripts. Beside it the STRESS-ABS checklist of the study, for
 * researchers.
 *
 * <p>This package must not know the command line or how runs are made.
 */
@NullMarked
package org.kring.viz.report;

import org.jspecify.annotations.NullMarked;
