package org.kring.viz.report;

/**
 * A number of the page with the place in the study folder that it comes from.
 *
 * @param text the number as the page writes it
 * @param source file and place, such as {@code analysis/estimates.csv#outcome=isolationRisk;arm=absent;mean}
 * @param factor what the number there is multiplied by to give the one here
 */
record Cited(String text, String source, double factor) {}
