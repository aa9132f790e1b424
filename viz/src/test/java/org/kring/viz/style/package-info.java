/** Tests of the look of figures. */
@NullMarked
package org.kring.viz.style;

import org.jspecify.annotations.NullMarked;
