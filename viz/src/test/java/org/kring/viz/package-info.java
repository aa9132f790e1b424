/** A made-up study for the tests of figures and report. */
@NullMarked
package org.kring.viz;

import org.jspecify.annotations.NullMarked;
