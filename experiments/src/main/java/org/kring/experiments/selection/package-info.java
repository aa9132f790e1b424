/**
 * Finds the best of several arms with a stated probability, giving up on the others as soon as they are clearly worse.
 *
 * <p>ODD: none, this is about experiments. It must not know how runs are made or stored.
 */
@NullMarked
package org.kring.experiments.selection;

import org.jspecify.annotations.NullMarked;
