package org.kring.model.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record component as a model parameter.
 *
 * <p>Where the component is itself a record, a list or a map of numbers, the mark holds for every number in it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /**
     * Unit of the value, such as {@code 1/d}, {@code h}, {@code [0,1]} or {@code log-odds}.
     *
     * @return the unit as printed in tables
     */
    String unit();

    /**
     * Key of the entry in the evidence register that states source, range and grade.
     *
     * @return a register key in kebab case
     */
    String evidence();
}
