/**
 * The words and numbers that people read in figures and in the report, in every language that there is.
 *
 * <p>ODD element 4, observation: how results are told. Words stand in bundles beside the classes, one file per language;
 * numbers are written as the language writes them, never as the machine is set.
 *
 * <p>This package must not know studies, statistics, charts or files.
 */
@NullMarked
package org.kring.viz.text;

import org.jspecify.annotations.NullMarked;
