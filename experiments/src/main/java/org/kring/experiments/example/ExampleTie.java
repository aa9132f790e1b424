package org.kring.experiments.example;

import org.kring.model.network.Layer;

/**
 * A close tie between two persons of the sample, the same under all strategies.
 *
 * @param person the lower number
 * @param other the higher number
 * @param layer how close
 */
public record ExampleTie(int person, int other, Layer layer) {

    /** Checks the order. */
    public ExampleTie {
        if (person >= other) {
            throw new IllegalArgumentException(
                    "a tie names the lower number first, but was %d, %d".formatted(person, other));
        }
    }
}
