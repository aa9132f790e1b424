/**
 * Contact, loneliness, deficits and mood (MODEL.md 7.9; rules R1 to R8 of S2 section 7).
 *
 * <p>ODD element 7. This package must not know the engine, the observers, venues or organisations.
 */
@NullMarked
package org.kring.model.wellbeing;

import org.jspecify.annotations.NullMarked;
