/** Tests of the sensitivity indices: on functions whose indices are known, and against an independent implementation. */
@NullMarked
package org.kring.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
