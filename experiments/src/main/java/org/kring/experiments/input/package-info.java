/**
 * Real persons and ties from files: edge lists and tables of persons, checked, numbered and counted.
 *
 * <p>ODD element 6, input. The model gets what the files hold as values; this package must not know how studies are run.
 */
@NullMarked
package org.kring.experiments.input;

import org.jspecify.annotations.NullMarked;
