/**
 * MASON's console on the model: the community as a network, inspectors of persons, venues and levers, and figures that grow. The
 * only package besides {@code model.engine} that imports MASON; it never decides what a person does.
 */
@NullMarked
package org.kring.viz.console;

import org.jspecify.annotations.NullMarked;
