package org.kring.model.scenario;

/**
 * What makes overuse grow besides bad mood and loneliness (S2:M-100 to M-104); each is 0 when off.
 *
 * @param notifications rise of overuse by a session that begins with many waiting responses (S2:M-104)
 * @param young rise of the growth for those aged 15 to 24 (S2:M-101)
 * @param vulnerability rise of the growth for full vulnerability (S2:M-101)
 * @param selfLimit share of the growth that full self-control takes away (S2:M-103)
 */
public record OveruseParameters(
        @Parameter(unit = "[0,1]", evidence = "overuse-notifications")
        double notifications,

        @Parameter(unit = "factor", evidence = "overuse-classes")
        double young,

        @Parameter(unit = "factor", evidence = "overuse-classes")
        double vulnerability,

        @Parameter(unit = "share", evidence = "overuse-self-limit")
        double selfLimit) {

    /** Only bad mood and loneliness count, for all alike. */
    public static final OveruseParameters OFF = new OveruseParameters(0, 0, 0, 0);

    /** Checks every value. */
    public OveruseParameters {
        Requires.share("notifications", notifications);
        Requires.notNegative("young", young);
        Requires.notNegative("vulnerability", vulnerability);
        Requires.share("selfLimit", selfLimit);
    }
}
