/**
 * What a session shows of an organisation's posts (MODEL.md 7.2) and what shares add to it (7.4).
 *
 * <p>ODD element 7. Draws are keyed by person, hour and post. This package must not know the engine or the observers.
 */
@NullMarked
package org.kring.model.feed;

import org.jspecify.annotations.NullMarked;
