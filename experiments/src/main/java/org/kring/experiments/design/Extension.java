package org.kring.experiments.design;

/** Checks of a longer design. */
final class Extension {

    private Extension() {}

    /** Refuses a size below the present one, or one that cuts a unit of so many points. */
    static void require(long present, long longer, long unit) {
        if (longer < present) {
            throw new IllegalArgumentException(
                    "size must be at least the present %d, because no point is dropped, but was %d"
                            .formatted(present, longer));
        }
        if (longer % unit != 0) {
            throw new IllegalArgumentException("size must be a multiple of %d, but was %d".formatted(unit, longer));
        }
    }
}
