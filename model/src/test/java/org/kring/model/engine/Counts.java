package org.kring.model.engine;

/** What was counted in a world whose classes count: see {@link WorkCountTest}. Public so that they reach it. */
public final class Counts {

    /** Draws of 64 bits. */
    public static long draws;

    /** Keys of draws. */
    public static long keys;

    /** Looks at a tie, of any kind. */
    public static long ties;

    /** Posts of which a session asked whether they are shown. */
    public static long posts;

    private Counts() {}
}
