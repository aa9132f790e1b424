/**
 * What is measured in every run: reach, interaction, isolation risk, participation, staff hours (MODEL.md section 8).
 *
 * <p>ODD element 4, observation. Observers are told what happened by typed call-backs and never draw.
 *
 * <p>This package must not know the engine, and changes nothing in the model.
 */
@NullMarked
package org.kring.model.observe;

import org.jspecify.annotations.NullMarked;
