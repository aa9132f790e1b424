/** Tests of the command line: what is typed, what is said, what is written. */
@NullMarked
package org.kring.viz.cli;

import org.jspecify.annotations.NullMarked;
