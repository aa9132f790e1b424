/**
 * Validation patterns: published levels, what the model gives, and whether it lies in the band (MODEL.md sections 1, 9).
 *
 * <p>Patterns are data; a new one needs no code if its metric exists. Outside ODD, which it checks. This package must not
 * know figures or commands.
 */
@NullMarked
package org.kring.experiments.pattern;

import org.jspecify.annotations.NullMarked;
