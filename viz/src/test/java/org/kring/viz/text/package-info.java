/** Tests of words and numbers. */
@NullMarked
package org.kring.viz.text;

import org.jspecify.annotations.NullMarked;
