package org.kring.model.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component that a file may leave out. Its type is a record or an enum with a constant {@code OFF}, which then stands in
 * its place, or a number, in whose place stands 0; a component that is off is not written either.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OffByDefault {}
