package org.kring.experiments.search;

/** Which way an outcome is wanted. */
public enum Aim {
    /** As much as possible. */
    MORE,
    /** As little as possible. */
    LESS;

    /** Turns a value so that less is better. */
    double cost(double value) {
        return this == MORE ? -value : value;
    }
}
