/**
 * Where content lives: pages, groups, profiles, and the posts in them (MODEL.md section 2).
 *
 * <p>ODD element 2, entities and state variables. This package must not know rules, the engine or the observers.
 */
@NullMarked
package org.kring.model.venue;

import org.jspecify.annotations.NullMarked;
