/**
 * The people: fixed traits of every person, in columns (MODEL.md section 2).
 *
 * <p>ODD elements 2 and 5. A trait is a pure function of scenario, luck and the number of the person, so that a person
 * stays the same when others are added. Persons with numbers near each other live near each other.
 *
 * <p>This package must not know ties, venues, posts or the engine; states that change in a run are not kept here.
 */
@NullMarked
package org.kring.model.population;

import org.jspecify.annotations.NullMarked;
