/**
 * The MASON shell: one state, one schedule, one steppable per phase of the hour (MODEL.md section 3).
 *
 * <p>ODD element 3, process overview and scheduling. The only package of the model that knows MASON.
 */
@NullMarked
package org.kring.model.engine;

import org.jspecify.annotations.NullMarked;
