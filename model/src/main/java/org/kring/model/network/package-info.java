/**
 * Who knows whom: ties offline in layers of closeness and ties online (MODEL.md section 2 and 5).
 *
 * <p>ODD elements 2 and 5. Ties are rows of entries, one row per person, in arrays of primitives; which ties exist never
 * changes in a run, their strength and last contact do. Growth of work and memory is about linear in persons.
 *
 * <p>This package must not know venues, posts, wellbeing or the engine.
 */
@NullMarked
package org.kring.model.network;

import org.jspecify.annotations.NullMarked;
