package org.kring.model.network;

/** Closeness of a tie (LIT:T85). Both persons see a tie in the same layer. */
public enum Layer {
    /** The few who support each other in hard times. */
    SUPPORT,
    /** Those whose loss would hurt. */
    SYMPATHY,
    /** Others known offline, professional ties included. */
    ACQUAINTANCE,
    /** Known online only. */
    ONLINE;

    private static final Layer[] ALL = values();

    /**
     * The layer with a given ordinal, without the copy that {@code values()} makes.
     *
     * @param ordinal an ordinal
     * @return the layer
     */
    public static Layer of(int ordinal) {
        return ALL[ordinal];
    }
}
