/** Planted violations: the architecture test must find them. */
@NullMarked
package org.kring.planted.experiments.run;

import org.jspecify.annotations.NullMarked;
