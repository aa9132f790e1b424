/**
 * The way to help: needs, asking in and outside the networks, steps, waiting and answers (MODEL.md 7.8).
 *
 * <p>ODD element 7. Once a day each person with a need decides whether and where to ask, reading and writing nobody else;
 * what is asked takes effect later, in the order of person numbers, and so do the queues of the services.
 *
 * <p>This package must not know the engine or the observers.
 */
@NullMarked
package org.kring.model.help;

import org.jspecify.annotations.NullMarked;
