/**
 * What persons do: log in, look, react, share, write (MODEL.md 7.1, 7.3 to 7.5).
 *
 * <p>ODD element 7. A session reads the world as it stood at the start of the hour and writes only its own person; all
 * else goes into {@link org.kring.model.behaviour.Actions} and takes effect afterwards, in the order of person numbers.
 *
 * <p>This package must not know the engine or the observers.
 */
@NullMarked
package org.kring.model.behaviour;

import org.jspecify.annotations.NullMarked;
