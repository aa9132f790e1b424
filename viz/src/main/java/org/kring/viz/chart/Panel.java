package org.kring.viz.chart;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jfree.chart.JFreeChart;

/**
 * One chart of a figure, drawn anew for every width so that nothing overlaps on a telephone.
 *
 * @param height height in px at a width in px
 * @param chart the chart at a width in px
 */
public record Panel(IntUnaryOperator height, IntFunction<JFreeChart> chart) {}
