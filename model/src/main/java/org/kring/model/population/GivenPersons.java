package org.kring.model.population;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Real persons, who take the first numbers of a population. What is not given of them is drawn as for anybody else.
 *
 * <p>Does not change, so threads may share it.
 */
public final class GivenPersons {

    /** Nobody is given. */
    public static final GivenPersons NONE = new GivenPersons(0, Collections.emptyMap());

    private final int size;
    private final EnumMap<GivenTrait, double[]> columns = new EnumMap<>(GivenTrait.class);

    /**
     * Persons by their traits.
     *
     * @param size number of persons, numbered from 0
     * @param columns one value per person for each given trait; NaN where it is to be drawn
     * @throws IllegalArgumentException if a column has another length or a value is out of range
     */
    public GivenPersons(int size, Map<GivenTrait, double[]> columns) {
        this.size = size;
        columns.forEach((trait, values) -> {
            if (values.length != size) {
                throw new IllegalArgumentException(
                        "%s must have %d values, but has %d".formatted(trait, size, values.length));
            }
            for (double value : values) {
                if (!Double.isNaN(value) && !trait.allows(value)) {
                    throw new IllegalArgumentException("%s must not be %s".formatted(trait, value));
                }
            }
            this.columns.put(trait, values.clone());
        });
    }

    /**
     * How many persons are given.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * The same persons with one column more.
     *
     * @param trait what it fixes; an earlier column of the trait is replaced
     * @param values one per person, NaN where it is to be drawn
     * @return a copy; the new length is that of the values, if nobody was given before
     */
    public GivenPersons with(GivenTrait trait, double[] values) {
        EnumMap<GivenTrait, double[]> all = new EnumMap<>(columns);
        all.put(trait, values);
        return new GivenPersons(size == 0 ? values.length : size, all);
    }

    /**
     * A trait of a person.
     *
     * @param trait a trait
     * @param person number of any person of the population
     * @param drawn its value if it is not given
     * @return the given value, or the drawn one
     */
    double or(GivenTrait trait, int person, double drawn) {
        double value = value(trait, person);
        return Double.isNaN(value) ? drawn : value;
    }

    /**
     * A trait of a person, if it is given.
     *
     * @param trait a trait
     * @param person number of any person of the population
     * @return its value; NaN if it is to be drawn
     */
    public double value(GivenTrait trait, int person) {
        double[] values = columns.get(trait);
        return values == null || person >= size ? Double.NaN : values[person];
    }
}
