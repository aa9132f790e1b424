/** Planted violations: the architecture test must find them. */
@NullMarked
package org.kring.planted.model.engine;

import org.jspecify.annotations.NullMarked;
