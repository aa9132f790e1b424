/**
 * What a welfare organisation does online: its posting strategy, its staff time and its queues (MODEL.md 7.7).
 *
 * <p>ODD element 7. A strategy is an immutable value; the same strategy under two names behaves the same to the bit.
 *
 * <p>This package must not know the engine or the observers.
 */
@NullMarked
package org.kring.model.organisation;

import org.jspecify.annotations.NullMarked;
