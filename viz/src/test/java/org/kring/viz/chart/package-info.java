/** Tests of figures. */
@NullMarked
package org.kring.viz.chart;

import org.jspecify.annotations.NullMarked;
