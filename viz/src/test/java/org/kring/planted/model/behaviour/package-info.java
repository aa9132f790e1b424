/** Planted violations: the architecture test must find them. */
@NullMarked
package org.kring.planted.model.behaviour;

import org.jspecify.annotations.NullMarked;
