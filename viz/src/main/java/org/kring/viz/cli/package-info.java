/**
 * What a person types: one class per command, and {@link org.kring.viz.cli.ComparisonStudy}, which ties plan, runs,
 * statistics, figures and report together.
 *
 * <p>Outside the ODD protocol. Commands read options and print; whatever can be tested without a command line stands
 * elsewhere.
 *
 * <p>This package must not know how anything is simulated, estimated or drawn.
 */
@NullMarked
package org.kring.viz.cli;

import org.jspecify.annotations.NullMarked;
