/**
 * One run of each strategy as an example: a calendar of what was posted and answered, and some people with their ties, as small
 * tables of a study folder.
 *
 * <p>ODD element 4, observation. An example is no estimate: nothing of it enters statistics or the digest of a study. This
 * package must not know statistics, charts or the command line.
 */
@NullMarked
package org.kring.experiments.example;

import org.jspecify.annotations.NullMarked;
