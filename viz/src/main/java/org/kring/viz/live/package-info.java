/**
 * What a person did of late and where a person stands, for pictures of a run that goes on: the classroom page and the console
 * draw the same things. Knows neither of them, no web and no windows.
 */
@NullMarked
package org.kring.viz.live;

import org.jspecify.annotations.NullMarked;
