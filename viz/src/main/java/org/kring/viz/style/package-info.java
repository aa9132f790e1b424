/**
 * One look for every figure: colours with marker and dash, lettering, sizes.
 *
 * <p>ODD element 4, observation: how results are shown. Colours are those of Okabe and Ito, which people with the common
 * forms of colour blindness tell apart; marker and dash carry the same distinction in grey print.
 *
 * <p>This package must not know studies, statistics or files.
 */
@NullMarked
package org.kring.viz.style;

import org.jspecify.annotations.NullMarked;
