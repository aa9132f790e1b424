/** Planted violations: the architecture test must find them. */
@NullMarked
package org.kring.planted.viz.chart;

import org.jspecify.annotations.NullMarked;
