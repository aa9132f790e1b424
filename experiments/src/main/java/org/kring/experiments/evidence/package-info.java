/**
 * Why each number is what it is: the evidence register, the works behind it, and the check that nothing is missing.
 *
 * <p>ODD elements 5 to 7 (where the inputs come from). The register stands in {@code model/evidence} and travels in the
 * jar.
 *
 * <p>This package must not know how studies are run or shown.
 */
@NullMarked
package org.kring.experiments.evidence;

import org.jspecify.annotations.NullMarked;
