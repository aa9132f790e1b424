/**
 * Luck as an argument: keyed draws (MODEL.md section 3).
 *
 * <p>ODD element 4, stochasticity. Every draw is a pure function of study seed, replicate, purpose, entity, time and
 * index, so no result depends on the order of computation or on the number of threads.
 *
 * <p>This package must not know persons, posts or parameters.
 */
@NullMarked
package org.kring.model.chance;

import org.jspecify.annotations.NullMarked;
