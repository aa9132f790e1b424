/** Tests of the page for people who decide. */
@NullMarked
package org.kring.viz.report;

import org.jspecify.annotations.NullMarked;
