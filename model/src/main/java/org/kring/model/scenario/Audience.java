package org.kring.model.scenario;

/** To whom an organisation may speak (S1 section 4b, S1:BM-085). Each person belongs to exactly one. */
public enum Audience {
    /** Already known to the organisation as a client. */
    CLIENT,
    /** Has the needs the organisation works on, but is not its client. */
    POTENTIAL_CLIENT,
    /** Own staff, staff of other organisations, volunteers. */
    COLLEAGUE,
    /** Schools, doctors, associations that refer people (S1:BM-088). */
    INTERMEDIARY,
    /** Everyone else. */
    GENERAL_PUBLIC;

    private static final Audience[] ALL = values();

    /**
     * The audience with a given ordinal, without the copy that {@code values()} makes.
     *
     * @param ordinal an ordinal
     * @return the audience
     */
    public static Audience of(int ordinal) {
        return ALL[ordinal];
    }

    /**
     * Whether the organisation's work is meant for this audience.
     *
     * @return true for clients and potential clients
     */
    public boolean isTargetGroup() {
        return this == CLIENT || this == POTENTIAL_CLIENT;
    }
}
