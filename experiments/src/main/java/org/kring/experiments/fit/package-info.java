/**
 * A page's own figures: reads one page's insights export, fits levels, and writes a scenario in which the simulated page has
 * them.
 *
 * <p>ODD section 5 (initialisation): where parameters of one page come from. Must not know charts or the command line.
 */
@NullMarked
package org.kring.experiments.fit;

import org.jspecify.annotations.NullMarked;
