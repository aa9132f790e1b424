/** Tests of the page that a lecturer projects. */
@NullMarked
package org.kring.viz.classroom;

import org.jspecify.annotations.NullMarked;
