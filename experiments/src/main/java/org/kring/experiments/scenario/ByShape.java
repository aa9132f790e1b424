package org.kring.experiments.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sealed interface whose records are told apart in files by their shape, not by a name: a list stands for the record
 * whose only component is a list, a single value for the one whose only component is a single value, and a block of keys for
 * the one with several components.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ByShape {}
